import type { Words } from './word-patterns.ts';

/** A paper that two sides make. */
export type Paper = 'agreement' | 'memorandum' | 'protocol' | 'contract' | 'letter';

export const PAPERS: Words<Paper> = {
  agreement: {
    en: 'agreement, agreements, accord, accords, treaty, pact, deal, deals, declaration',
    ar: 'اتفاقية, اتفاقيات, اتفاقيتين, اتفاقيتان, اتفاقا, اتفاق, الاتفاقات, اتفاقات, معاهدة, ميثاق, صفقة, إعلان مشترك, تفاهمات',
    tr: 'anlaşma*, antlaşma*, pakt*, bildirge*, beyanname*',
  },
  memorandum: {
    en: 'memorandum, memoranda, memorandums, mou, mous',
    ar: 'مذكرة, مذكرتي, مذكرات, مذكرتين',
    tr: 'mutabakat muhtırası*, mutabakat zaptı*, muhtıra*, mutabakat*',
  },
  protocol: { en: 'protocol, protocols', ar: 'بروتوكول, بروتوكولا, بروتوكولات', tr: 'protokol*' },
  contract: {
    en: 'contract, contracts, order, orders, tender',
    ar: 'عقد, عقدا, عقود, عقدين, تعاقد*, طلبية',
    tr: 'sözleşme*, sipariş*, kontrat*, mukavele*',
  },
  letter: {
    en: 'letter of intent, letters of intent',
    ar: 'خطاب نوايا, رسالة نوايا, إعلان نوايا',
    tr: 'niyet mektubu*, niyet beyanı*',
  },
};

export type Context =
  | 'defence'
  | 'pair'
  | 'hub-again'
  | 'not-this'
  | 'other-subject'
  | 'total'
  | 'rival'
  | 'reacting'
  | 'licence'
  | 'elsewhere'
  | 'venue'
  | 'linked'
  | 'modal'
  | 'negated';

/** Words around an act. Rival and elsewhere words make the country beside them none of the parties. */
export const CONTEXTS: Words<Context> = {
  defence: {
    en: 'defence*, defense*, military, militaries, arms, weapon*, army, navy, naval, air force, armed forces, forces, security cooperation, security agreement, security accord, security pact, security memorandum, missile*, drone*, uav, uavs, unmanned, tank, tanks, warship*, ship, ships, corvette*, frigate*, submarine*, helicopter*, fighter*, jet, jets, aircraft, ammunition, munition*, artillery, howitzer*, radar*, armoured, armored, troops, officers, gendarmerie, soldiers, patrol boats, boats, vehicles, rockets, rifles, intelligence, cadets, electronic warfare, camera*, sensor*, optics',
    ar: 'الدفاع*, دفاع, دفاعي*, العسكري*, عسكري*, سلاح, السلاح, أسلحة, الأسلحة, الجيش, جيش*, البحرية, القوات, قوات, صواريخ, صاروخ*, طائر*, مسير*, مقاتل*, دباب*, سفن, سفينة, سفينت*, فرقاط*, طراد*, كورفيت*, غواص*, مروحي*, ذخير*, ذخائر, مدفع*, مدافع, رادار*, مدرع*, عربات, زورق, زوارق, رشاش*, بنادق, قنابل, راجمات, منظوم*, جنود, ضباط, الدرك, استخبار*, حربية, الحربية, تسليح, تسلح, كاميرا*, كاميرات, مناورات, المناورات',
    tr: 'savunma*, askeri, askerî, silah*, ordu*, deniz kuvvetleri*, hava kuvvetleri*, kara kuvvetleri*, kuvvetleri*, füze*, iha, ihalar*, ihasi*, siha, siha*, insansız*, dron*, tank*, gemi*, korvet*, fırkateyn*, denizaltı*, helikopter*, savaş uça*, uçak*, uçağı*, mühimmat*, topçu*, obüs*, radar*, zırhlı*, asker*, jandarma*, bot, botu*, botlar*, subay*, istihbarat*, roket*, elektronik harp, kamera*, sensör*, tatbikat*',
  },
  pair: {
    en: 'the two countries, the two sides, both countries, both sides, the two governments, the two states, the two nations, the two ministers, the two ministries, the parties, the pair, the two allies, the two capitals, two defence ministries, the two defence, bilateral, the sides, their',
    ar: 'البلدان, البلدين, الجانبان, الجانبين, الطرفان, الطرفين, الدولتان, الدولتين, الزعيمان, الوزيران, الحكومتان, ثنائية, الثنائية, البلدان الصديقان',
    tr: 'iki ülke*, iki taraf*, taraflar*, iki ülkenin, iki bakan*, iki hükümet*, ikili, her iki ülke*, iki devlet*, iki lider*, iki başkent*',
  },
  'hub-again': {
    en: 'the country, its ally, its nato ally',
    ar: 'البلاد, بلاده, بلادها, حليفتها',
    tr: 'ülkeye, ülkenin, ülkemiz*',
  },
  // What has nothing to do with defence, and is told of only where any subject counts.
  'other-subject': {
    en: 'trade agreement, free trade, tourism, education agreement, cultural, gas, electricity, football, wheat, grain, visa*',
    ar: 'التجارة الحرة, سياحة, السياحة, القمح, الغاز, التأشيرات, كهرباء',
    tr: 'serbest ticaret*, turizm*, kültür*, doğal gaz*, doğalgaz*, elektrik anlaş*, tahıl*, vize*, futbol*',
  },
  'not-this': {
    en: 'declin* to comment, refus* to comment, reject* the claim, reject* claims, signed off, sign of, signs of, in talks with reporters, refused to change, refused to give up, denied reports, denied that, denied plans, denied having, denied any, denies that, no agreement, without a signature, in the wake, change .. decision, condolences',
    ar: 'رفض .. التعليق, رفضت .. التعليق, رفض الكشف, رفضت .. تغيير, رفض .. تغيير, من المتوقع, يتوقع, لم يوقع, لم توقع, نفى, نفت, علق قائلا, علق على',
    tr: 'yorum yap*, açıklama yapmayı reddet*, iddiaları reddet*, iddiayı reddet*, yalanla*, imzalanmadı, imzalamadı, geri adım atmayı',
  },
  total: {
    en: 'trade volume, bilateral trade, trade turnover, trade between, total trade, trade reached, trade target, defence budget, defense budget, military spending, defence spending, defense spending, spent, total exports, exports reached, exports rose, exports hit, exports totalled, exports totaled, gdp, market worth, annual exports',
    ar: 'حجم التجارة, حجم التبادل, التبادل التجاري, الميزان التجاري, أنفقت, أنفق, الإنفاق, ميزانية الدفاع, موازنة الدفاع, إجمالي الصادرات, بلغت الصادرات, بلغت صادرات, بلغ حجم, الناتج المحلي, قفزة في صادراتها, استثمارات',
    tr: 'ticaret hacmi*, dış ticaret*, ikili ticaret*, savunma bütçesi*, askeri harcama*, savunma harcama*, harcadı, toplam ihracat*, ihracatı .. ulaş*, ihracat .. ulaş*, ihracat .. arttı, ihracatı .. arttı, gsyh*, cirosu*',
  },
  rival: {
    en: 'unlike, compared with, compared to, in contrast to, in contrast with, rival, rivals, rather than, instead of, against, threat from, similar to, just as, followed by, ahead of, competitor, competitors, competing with, neighbouring, neighboring, tensions with, dispute with, in response to, influence, such as',
    ar: 'على عكس, خلافا ل, خلافا, مقارنة, على غرار, بدلا من, ضد, منافس*, خصم*, نفوذ, النفوذ, تهديد, التهديد, توتر* مع, مثل, جارتها, خلاف مع, لمواجهة',
    tr: 'aksine, kıyasla, gibi, yerine, karşı, karşısında, rakib*, rakip*, tehdid*, tehdit*, nüfuz*, gerilim*, komşusu',
  },
  // Who says something of a tie is no party of it.
  reacting: {
    en: 'warned, criticised, criticized, condemned, protested, objected, denounced, complained, voiced concern, expressed concern, called .. threat',
    ar: 'حذرت, حذر, انتقدت, انتقد, نددت, ندد, احتجت, احتج, أدانت, أدان, استنكرت, أعربت .. قلقها',
    tr: 'tepki göster*, eleştir*, kına*, protesto et*, itiraz et*, uyardı, uyarısında, endişe*',
  },
  // Whose licence or engine something hangs on is no party either: "an American export licence".
  licence: {
    en: 'export licence, export licences, export license, export licenses, export permit, export approval, engine, engines, licence, license',
    ar: 'ترخيص التصدير, تراخيص التصدير, محرك, محركات, رخصة التصدير',
    tr: 'ihracat lisans*, ihraç lisans*, ihracat izn*, motor*',
  },
  elsewhere: {
    en: 'war in, war with, war, invasion, operation in, offensive in, conflict, attack on, fighting in, combat in, famous in, proven in, used in, used by, performance in, success in, fought in, border with, off the coast, crisis in, waters',
    ar: 'الحرب, حرب, غزو, الغزو, هجوم, الهجوم, عملية, العملية, صراع, الصراع, النزاع, اشتهرت, استخدمتها, استخدمت, أثبتت, أزمة, حدود',
    tr: 'savaş*, işgal*, operasyon*, harekât*, harekat*, saldırı*, çatışma*, kriz*, kullanılan, kendini kanıtla*, sınırı*',
  },
  venue: {
    en: 'in, at, held in, visit to, fair in, ceremony in',
    ar: 'في, بمدينة, خلال زيارة',
    tr: 'düzenlenen, yapılan, gerçekleşen, gerçekleştirilen',
  },
  linked: {
    en: 'with, to, from, between, by, for',
    ar: 'مع, إلى, من, بين, على',
    tr: 'ile, arasında, arasındaki, tarafından',
  },
  modal: {
    en: 'to, will, would, may, might, could, can, ready to, plans to, hopes to, expected to, wants to, intends to, about to, would like to, is due to',
    ar: 'سوف, يعتزم, تعتزم, من المقرر, استعداد, مستعدة, تنوي, يمكن, قريبا',
    tr: 'planlıyor, hazır*, istiyor, bekleniyor, hedefliyor',
  },
  negated: {
    en: 'not, never, no, has yet to, have yet to, did not, without',
    ar: 'لم, لا, ليس, ليست, دون, بدون',
    tr: 'henüz, değil, hiç',
  },
};
