import type { Words } from './word-patterns.ts';

/** How far a tie got, as a verb or its noun says it. */
export type Step =
  | 'refused'
  | 'blocked'
  | 'suspended'
  | 'cancelled'
  | 'lifted'
  | 'eased'
  | 'delivered'
  | 'in-force'
  | 'ratified'
  | 'opened'
  | 'recognised'
  | 'signed'
  | 'approved'
  | 'announced'
  | 'talks'
  | 'sought';

/** The words that tell of an act. Only finite and completed forms: "to deliver" is what a contract is about. */
export const STEPS: Words<Step> = {
  refused: {
    en: 'refuse, refused, refuses, refusing, refusal, rejected, rejects, declined, denied, turned down, would not sell, said no',
    ar: 'رفض, رفضت, ترفض, يرفض, رفضا, رفضها, رفضه, امتنعت عن, امتنع عن, لم توافق',
    tr: 'reddet*, reddi, geri çevir*, satmayı reddet*, satmadı, vermedi, vermeyi kabul etmedi, kabul etmedi, yanaşmadı',
  },
  blocked: {
    en: 'blocked, blocks, block, blocking, vetoed, vetoes, thwart*, held up, prevented, hindered, barred, obstruct*, derail*, stalled by',
    ar: 'عرقل*, تعرقل, أحبط*, إحباط, منع, منعت, تمنع, يمنع, اعترض*, الفيتو, عقبات, حجب, حجبت',
    tr: 'engelle*, veto*, bloke et*, bloke edil*, önünü kes*, takıldı',
  },
  suspended: {
    en: 'halted, halts, halt, halting, suspended, suspends, suspending, suspension, froze, frozen, freezes, freeze, paused, stopped, put on hold, imposed, embargo, embargoed, sanctioned, expelled, removed from, removed .. from, excluded from, excluded .. from, ejected, kicked out, banned',
    ar: 'أوقف, أوقفت, توقف, علقت, علق, تعليق, جمد, جمدت, تجميد, وقف, حظرت, حظر, فرض, فرضت, استبعد, استبعدت, أخرجت',
    tr: 'durdur*, askıya al*, dondur*, ambargo uygula*, ambargo koy*, yaptırım uygula*, yasakla*, çıkarıldı, çıkardı, çıkarılmıştı',
  },
  cancelled: {
    en: 'cancelled, canceled, cancels, cancellation, scrapped, scraps, terminated, terminates, annulled, called off, pulled out, withdrew from, abandoned, shelved, ended .. talks, ended .. negotiations, broke off, backed out of, walked away from',
    ar: 'ألغى, ألغت, ألغي, ألغيت, إلغاء, تلغي, فسخ*, انسحب*, تراجعت عن, تخلت عن, أنهت .. المفاوضات, أنهى .. المفاوضات, أنهت .. المحادثات, أنهى .. المحادثات',
    tr: 'iptal et*, iptal edil*, iptal ol*, iptali*, feshet*, feshedil*, feshi*, vazgeç*, sonlandırdı*, sonlandırıl*, sonlandırma*, sona erdir*, rafa kaldır*, masadan kalk*, geri çekildi*, geri çekilme*, çekildi*, ihale* .. çekil*, anlaşma* .. çekil*, sözleşme* .. çekil*, program* .. çekil*, proje* .. çekil*, görüşme* .. çekil*, müzakere* .. çekil*',
  },
  lifted: {
    en: 'lifted, lifts, lifting, removed the .. embargo, ended .. embargo, unfroze, resumed',
    ar: 'رفع الحظر, رفعت .. الحظر, رفع .. القيود, رفعت .. القيود, استأنف*, ألغت .. الحظر, أنهت .. الحظر',
    tr: 'ambargo* .. kaldır*, kısıtlama* .. kaldır*, yasa* .. kaldır*, yaptırım* .. kaldır*, lisans* .. kaldır*, yeniden başla*',
  },
  eased: {
    en: 'eased, eases, relaxed, loosened, softened',
    ar: 'خففت, خفف, تخفيف',
    tr: 'hafiflet*, gevşet*, yumuşat*',
  },
  delivered: {
    en: 'delivered, delivers, handed over, hands over, took delivery, taken delivery, take delivery, takes delivery, has received, have received, received, receives, supplied, exported, were shipped, shipped, arrived, donated, donates, was transferred, entered service, gave, provided, granted, allocated',
    ar: 'سلمت, سلم, تسلم, تسلمت, تتسلم, يتسلم, تسلما, تلقت, استلم, استلمت, وصلت .. الدفعة, وصلت, تبرعت, أهدت, وهبت, دخلت الخدمة, تقديم منح, قدمت .. منح*, قدمت .. مساعد*, منحت, تخصيصها, خصصت',
    tr: 'teslim etti, teslim edil*, teslim aldı, teslim alın*, teslim etmişti, teslim etmiş*, hibe etti, hibe edil*, hediye et*, bağışla*, envanter* girdi, ulaştı, hibe verdi, yardım yaptı, yardımda bulundu, yardım* .. sağladı, destek .. sağladı, tahsis etti',
  },
  'in-force': {
    en: 'entered into force, enters into force, came into force, in force, took effect, comes into effect',
    ar: 'حيز التنفيذ, حيز النفاذ, سارية المفعول, دخلت .. النفاذ',
    tr: 'yürürlüğe gir*, yürürlüğe kon*, yürürlükte*',
  },
  ratified: {
    en: 'ratified, ratifies, ratification, parliament approved, parliament passed, gazetted',
    ar: 'صادق, صادقت, صادقا, صدق, صدقت, المصادقة, مصادقة, التصديق, أقر البرلمان, أقر .. البرلمان',
    tr: 'meclis* ... onayla*, meclis* ... kabul et*, tbmm ... onayla*, tbmm ... kabul et*, parlamento* ... onayla*, genel kurul* .. kabul edil*, tasdik et*, resmi gazetede yayımlan*',
  },
  opened: {
    en: 'inaugurated, inaugurates, opened ... plant, opened ... factory, opened .. facility, opened .. line, opened .. base, opened .. centre, opened .. center, unveiled ... plant, unveiled ... factory, plant .. opened, factory .. opened, facility .. opened, base .. opened',
    ar: 'افتتح, افتتحت, افتتحا, افتتاح, كشف* ... مصنع, كشف* ... مصنعا, دشن, دشنت, تدشين, دشنا',
    tr: 'fabrika* ... açıl*, fabrika* ... açtı, tesis* ... açıl*, tesis* ... açtı, hizmete aç*, hizmete gir*, üs* .. açıl*, üs* .. açtı',
  },
  recognised: {
    en: 'recogni* .. independence, first .. to recogni*, establish* diplomatic relations',
    ar: 'تعترف باستقلال, اعترف* باستقلال, اعترف* .. باستقلال, تعترف .. باستقلال, أقام* علاقات دبلوماسية',
    tr: 'bağımsızlığını .. tanı*, bağımsızlığını tanı*, tanıyan ilk, diplomatik ilişki kur*',
  },
  signed: {
    en: 'sign, signatures, put .. signature, agreement between, accord between, treaty between, pact between, protocol between, memorandum between, dates from, dated, signs, signed, signing, signature, inked, inks, initialled, initialed, concluded, concludes, reached ... agreement, reached .. deal, reached .. accord, reached .. understanding, agreed, agrees, struck, sealed, clinched, bought, buys, purchased, purchases, ordered, orders, acquired, acquires, procured, sold, sells, contracted, awarded, won .. contract, won .. tender, won .. order, picked up, placed .. order, under .. contract, under .. deal, signatory',
    ar: 'وقع, وقعت, وقعا, وقعتا, وقعوا, توقع, توقعان, يوقع, يوقعان, توقيع, الموقعة, الموقع, موقعة, أبرم, أبرمت, أبرما, أبرمتا, إبرام, تبرم, تعقدها, توصل* ... اتفاق, توصل* ... اتفاقية, توصل* ... تفاهم, اتفق, اتفقت, اتفقا, اتفقتا, اتفقوا, تعاقد, تعاقدت, التعاقد, اشترى, اشترت, اشترتها, اشتراها, اشتريت, تشتري, باع, باعت, باعتها, حصلت على, حصل على, فازت, فاز, اقتنى, اقتنت, استحوذت, بموجب عقد, في عقد, بموجب صفقة, ضمن صفقة',
    tr: 'imzaladı, imzaladılar, imzalan*, imzalıyor, imzalamıştı, imzalamış*, imzalayan, imzaladığı*, imzaladıkları*, imzalayarak, yapılan .. anlaşma*, yapılan .. protokol*, yapılan .. sözleşme*, sözleşme* bağla*, arasındaki .. anlaşma*, imza attı*, imza atıl*, imza koydu*, imza kon*, imza tören*, imzalar* .. atıl*, imzaya, imzaları, imzaladık*, anlaştı*, anlaşmaya var*, mutabık kal*, mutabakata var*, akdet*, satın aldı*, satın almıştı, satın alan, satın alın*, satın aldığı*, sattığı*, sipariş ettiği*, sipariş etti, sipariş verdi, sipariş edil*, sattı, satmıştı, satıldı, ihraç etti, sözleşme yaptı, kazandı, sözleşme* kapsamında, sözleşmeyle, sözleşme aldı*, sipariş aldı*',
  },
  approved: {
    en: 'approved, approves, approval, cleared, green light, greenlit, authorised, authorized, consented',
    ar: 'وافق, وافقت, موافقة, الموافقة, أقر, أقرت, اعتمد, اعتمدت, الضوء الأخضر',
    tr: 'onayladı, onaylan*, onay, onay verdi, onay veril*, onayı, uygun bul*, kabul etti, kabul edildi, yeşil ışık',
  },
  announced: {
    en: 'announced, announces, unveiled, ready to, readiness, plans to, planned to, intends to, will, is to, are to, due to begin, expected to, selected, chosen, chose, picked, selecting, choosing, set to, begin production, began production, started production, offered, offers',
    ar: 'أعلن, أعلنت, يعلن, الإعلان عن, استعداد, مستعدة, مستعد, تعتزم, يعتزم, تخطط, يخطط, اختيار, اختارت, اختار, سيبدأ, ستبدأ, بدأ إنتاج, بدأت إنتاج, بدأت بإنتاج, ستشتري, ستوقع, سيوقع, ستسلم, ستزود, ستنتج, ستقدم, عرضت, عرض, من المقرر',
    tr: 'açıkladı, duyurdu, duyurul*, açıklandı, hazır olduğunu, hazırız, hazır, planlıyor, planlanıyor, hedefliyor, alacak, satacak, imzalanacak, imzalayacak, üretilecek, üretecek, başlayacak, verilecek, verecek, kurulacak, kuracak, kuracağı, kurulması, inşasına başla*, inşaatına başla*, teslim edilecek, teslim edecek, seçti, seçildi, seçiliyor, önerdi, teklif etti, üretime başladı, üretimine başla*',
  },
  talks: {
    en: 'talks, negotiating, negotiations, negotiation, negotiate, negotiated, discuss, discussed, discussing, discussions, in discussion, exploring, explored, mulling, considering',
    ar: 'تباحث*, ناقش, ناقشت, ناقشا, ناقشتا, يناقش, مناقشة, مفاوضات, مفاوضاتها, المفاوضات, محادثات, مباحثات, تتفاوض, يتفاوض, تفاوض, يبحث*, تبحث*, بحثت, بحث الجانبان, بحث .. سبل, يدرس, تدرس',
    tr: 'görüşüyor, görüştü, görüşme*, müzakere*, pazarlık*, masaya yatır*, ele aldı, ele alın*, değerlendiriyor, görüşül*',
  },
  sought: {
    en: 'seek, seeks, sought, seeking, want, wants, wanted, wish, wishes, interested in, interest in, request, requested, requests, asked for, asked to buy, hopes to, hoped to, keen, tried to buy, attempted to buy, applied',
    ar: 'تسعى, سعت, يسعى, سعى, السعي, للحصول على, ترغب, يرغب, أبدت .. رغبة, أبدت .. اهتمام, رغبتها, رغبة, طلبت, طلب, طلبتها, طلبها, تطلب, مهتمة, مهتم, اهتمامها, تريد, يريد, حاولت شراء, تأمل',
    tr: 'istiyor, istedi, istiyordu, istemişti, istediğini, talep et*, talip, ilgileniyor, ilgi duy*, arayışında, arıyor, çalışıyor, başvurdu, umuyor, isteğini, almak ist*',
  },
};

/** What a tie is about. */
export type Matter =
  | 'restriction'
  | 'aid'
  | 'coproduction'
  | 'base'
  | 'buy'
  | 'sell'
  | 'trade'
  | 'training'
  | 'security'
  | 'industry'
  | 'framework'
  | 'diplomatic';

export const MATTERS: Words<Matter> = {
  restriction: {
    en: 'embargo*, sanctions, arms exports to, export licences, export licenses, export licence, export license, export permits, arms sales to, weapons exports to, restrictions',
    ar: 'حظر, الحظر, عقوبات, تصاريح التصدير, تراخيص التصدير, رخص التصدير, صادرات السلاح إلى, صادرات الأسلحة إلى, تصدير السلاح إلى, تصدير الأسلحة إلى, القيود',
    tr: 'ambargo*, yaptırım*, ihracat lisans*, ihracat izin*, silah ihracatını, silah satışını, silah satışlarını, kısıtlama*',
  },
  aid: {
    en: 'grant, grants, donation, donations, donated, donates, donate, gift, free of charge, military aid, aid package, loan',
    ar: 'منح, منحا, منحة, منحتين, هبة, هبات, تبرعت, تبرع, أهدت, مساعدات, مساعدة عسكرية, مجانا, قرض',
    tr: 'hibe, hibe*, bağış*, hediye*, askeri yardım*, ücretsiz, kredi',
  },
  coproduction: {
    en: 'co-produc*, coproduc*, co-develop*, joint production, jointly produc*, jointly develop*, jointly build, joint development, develop, developing, developed, development of, co-operate in building, produce, producing, production, manufactur*, built in, build in, assembl*, licence, licensed, license, technology transfer, transfer of technology, plant, factory, production line, building ships, shipbuilding, building .. ships, build .. ships',
    ar: 'إنتاج, الإنتاج, إنتاجها, ينتج, تنتج, ستنتج, تصنيع, التصنيع, تجميع, مصنع, مصنعا, مصنعين, خط إنتاج, ترخيص, نقل التكنولوجيا, نقل تكنولوجيا, تطوير مشترك, بناء سفن, لبناء سفن, بناء .. سفن, بناء السفن, بناء .. طرادات, تطوير',
    tr: 'ortak üretim*, birlikte üret*, ortaklaşa üret*, üretim*, üretil*, üretme*, üretecek, lisans*, montaj*, teknoloji transfer*, fabrika*, tesis*, geliştir*, gemi inşa*, inşa*',
  },
  base: {
    en: 'military base, naval base, air base, deploy*, station troops, troops to, troops in, stationed',
    ar: 'قاعدة عسكرية, قاعدة بحرية, قاعدة جوية, نشر قوات, إرسال قوات, تمركز, نشر جنود',
    tr: 'askeri üs*, deniz üss*, hava üss*, asker konuşlan*, konuşlandır*, asker gönder*',
  },
  buy: {
    en: 'buy, buys, buying, bought, purchase, purchases, purchased, purchasing, order, orders, ordered, acquire*, acquisition, procure*, import, importing',
    ar: 'شراء, لشراء, الشراء, شرائها, شرائه, اشترى, اشترت, اشترتها, اشتراها, تشتري, ستشتري, اقتناء, مشتريات, لمشتريات, المشتريات, استيراد, تعاقد*, اقتنت',
    tr: 'satın al*, alım*, alımı, alımına, sipariş*, tedarik*, ithal*, almak, almayı, alacak, aldı, temin*',
  },
  sell: {
    en: 'sale, sales, sell, sells, sold, selling, export, exports, exported, supply, supplied, supplies, supplying, provide, provided',
    ar: 'بيع, باع, باعت, لبيع, مبيعات, تصدير, صدرت, توريد, لتوريد, تزويد, لتزويد, زودت, ستزود, صادرات',
    tr: 'satış*, satmak, sattı, satmayı, satacak, satılması, ihraç*, ihracat*, satıldı',
  },
  trade: {
    en: 'contract, contracts, deal, package, deliver, delivers, delivered, delivery, deliveries, handed over, shipment*, received, receive, tender',
    ar: 'عقد, عقدا, عقود, صفقة, الصفقة, تسليم, سلمت, سلم, تسلم, تسلمت, استلم, استلمت, دفعة, وصلت',
    tr: 'sözleşme*, teslim*, sevkiyat*, ihale*, parti*',
  },
  training: {
    en: 'training, train, trained, trains, exercise, exercises, drills, drill, military education, cadets, officers',
    ar: 'تدريب, تدريبات, التدريب, تدرب, تمارين, التمارين, مناورات, المناورات, ضباط, التعليم العسكري, تمرين',
    tr: 'eğitim*, tatbikat*, subay*, harp okul*',
  },
  security: {
    en: 'intelligence, counter-terrorism, counterterrorism, terrorism, police, gendarmerie, border security, security cooperation, security agreement, organised crime, coast guard',
    ar: 'استخبارات, الاستخبارات, استخباراتي*, مكافحة الإرهاب, شرطة, الشرطة, الدرك, أمن الحدود, تعاون أمني, اتفاقية أمنية, الجريمة المنظمة',
    tr: 'istihbarat*, terör*, polis*, jandarma*, sınır güvenliği*, güvenlik iş birliği*, güvenlik işbirliği*, güvenlik anlaşma*',
  },
  industry: {
    en: 'defence industry, defense industry, defence industries, defense industries, defence-industry, defence industrial, defense industrial, military industry, military-industrial, joint venture, industrial cooperation',
    ar: 'الصناعات الدفاعية, الصناعة الدفاعية, صناعة الدفاع, صناعات الدفاع, الصناعات العسكرية, الصناعية العسكرية, مشروع مشترك, شركة مشتركة, التصنيع العسكري',
    tr: 'savunma sanayi*, savunma sanayisi*, ortak girişim*, ortak şirket*, askeri sanayi*',
  },
  framework: {
    en: 'military cooperation, defence cooperation, defense cooperation, military co-operation, defence co-operation, cooperation in defence, cooperation in the field of defence, military framework, framework agreement, defence pact, defense pact, defence agreement, defense agreement, military agreement, military pact, security and defence, strategic partnership, military partnership, defence partnership, military-technical',
    ar: 'تعاون عسكري, التعاون العسكري, تعاون دفاعي, التعاون الدفاعي, التعاون في مجال الدفاع, التعاون .. مجال الدفاع, للتعاون .. الدفاع, التعاون في المجال العسكري, اتفاقية دفاع, اتفاقية دفاعية, اتفاقية عسكرية, اتفاقا عسكريا, اتفاق عسكري, إطاري*, الشراكة الاستراتيجية, للتعاون العسكري, للتعاون الدفاعي, شراكة استراتيجية, الشراكة الدفاعية',
    tr: 'askeri iş birliği*, askeri işbirliği*, savunma iş birliği*, savunma işbirliği*, savunma alanında, askeri alanda, askeri çerçeve*, çerçeve anlaşma*, savunma anlaşma*, askeri anlaşma*, stratejik ortaklık*, güvenlik ve savunma*, savunma ve güvenlik*, askeri eğitim ve iş birliği*',
  },
  diplomatic: {
    en: 'independence, diplomatic relations',
    ar: 'استقلال, باستقلال, علاقات دبلوماسية',
    tr: 'bağımsızlı*, diplomatik ilişki*',
  },
};
