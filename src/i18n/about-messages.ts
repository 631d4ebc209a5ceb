import type { Language } from '../core/types.ts';
import { isolated } from './isolated.ts';

/** A part of "How this map was made". */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

/** Numbers of the build, in the reader's digits. */
export interface SaidMaking {
  readonly total: string;
  readonly high: string;
  readonly medium: string;
  readonly low: string;
  readonly checked: string;
  readonly sources: string;
  readonly version: string;
  readonly created: string;
  readonly before: string | null;
  /** The last draw, and in how many each earlier one found a fault, in their order; null where none was made. */
  readonly lastDraw: { date: string; drawn: string; wrong: string; share: string } | null;
  readonly drawsBefore: readonly string[];
  /** Null where the data are compared with no other list. */
  readonly coverage: {
    readonly rows: string;
    readonly matched: string;
    readonly searched: string;
    /** Neither has a record nor was searched for. */
    readonly left: string;
    readonly decades: readonly { decade: string; matched: string; rows: string }[];
  } | null;
  readonly added: string;
  readonly changed: string;
  readonly dropped: string;
  readonly citation: string;
}

export interface AboutMessages {
  readonly title: string;
  /** The link to the written page of all changes. */
  readonly whatChanged: string;
  /** The link to this page's written form. */
  readonly asPage: string;
  sections(said: SaidMaking): readonly AboutSection[];
}

const en: AboutMessages = {
  title: 'How this map was made',
  whatChanged: 'What changed, record by record',
  asPage: 'Read this as a page',
  sections: (said) => [
    {
      heading: 'What the records rest on',
      paragraphs: [
        `${said.total} records cite ${said.sources} sources: treaty texts, gazettes, ministries, agencies, newspapers. Each record says in our own words, or in a quotation, what each source bears out. A status is that of 31 December 2024; with the clock set earlier, what was halted later is shown as it stood then.`,
        `Of high confidence (two independent sources or one official text): ${said.high}. Reported (a single or weak source, or a contradiction left open): ${said.medium}. Leads: ${said.low}. The sources of ${said.checked} records were looked up a second time.`,
        'A dashed arc stands for what was sought (talks, offers, plans) or halted. An arc that ends in the air is still growing: the clock stands within its date, which may be as wide as a year.',
      ],
    },
    {
      heading: 'How often it is wrong',
      paragraphs: [
        ...(said.lastDraw
          ? [
              `Last, on ${said.lastDraw.date}, readers who did not know the records looked up ${said.lastDraw.drawn} drawn at random, and found a wrong field in ${said.lastDraw.wrong} (${said.lastDraw.share}). What they find is mended.`,
            ]
          : []),
        ...(said.drawsBefore.length > 0
          ? [
              `Draws before it, in their order, each followed by a reading of the records: ${said.drawsBefore.join(', ')}.`,
            ]
          : []),
        'The aim is 2%. What failed most was what became of an agreement, and whose day its date was; every event had happened, and partners were seldom wrong.',
      ],
    },
    ...(said.coverage
      ? [
          {
            heading: 'Beside another list',
            paragraphs: [
              `The Defense Cooperation Agreement Dataset (DCAD) has ${said.coverage.rows} acts of Türkiye from 1991 to 2010. ${said.coverage.matched} of them have a record here; ${said.coverage.searched} were searched for and not found on a page that could be cited; ${said.coverage.left} were not looked for.`,
            ],
            items: said.coverage.decades.map(
              ({ decade, matched, rows }) => `${decade}: ${matched} of ${rows}`,
            ),
          },
        ]
      : []),
    {
      heading: 'Known holes',
      paragraphs: ['The counts say what was found, not what there was.'],
      items: [
        'The 1990s rest on gazettes, a few agencies and recollections: dates are coarser, records fewer.',
        'Most sources are in English, fewer in Turkish and Arabic, few in other languages.',
        'Drone sales of the 2020s are reported more than ammunition, maintenance or intelligence.',
        'Ends are seldom reported: “In force” means made or delivered, and not known to have ended.',
        'Many values are not public. An empty value is not a small one.',
      ],
    },
    {
      heading: 'Borders and names',
      paragraphs: [
        'Land and borders are those of Natural Earth, modified by Visionscarto. An arc ends at the seat of the government that signed; it says nothing about who is recognised by whom, or whose land is whose. Kosovo, Northern Cyprus and Somaliland stand where they signed.',
      ],
    },
    {
      heading: 'Licence, version, citation',
      paragraphs: [
        `Version ${said.version}${said.created === '' ? '' : ` of ${said.created}`}. The data are under CC BY 4.0; quotations belong to the publishers named with them.`,
        `To cite: ${said.citation} To cite an event, cite its source too.`,
      ],
    },
    ...(said.before === null
      ? []
      : [
          {
            heading: `What changed since version ${said.before}`,
            paragraphs: [
              `Records added: ${said.added}; changed: ${said.changed}; dropped: ${said.dropped}. Each record’s page says since which version it stands as it does.`,
            ],
          },
        ]),
  ],
};

const ar: AboutMessages = {
  title: 'كيف صُنعت هذه الخريطة',
  whatChanged: 'ما الذي تغيّر، سجلًا سجلًا',
  asPage: 'اقرأ هذا في صفحة',
  sections: (said) => [
    {
      heading: 'إلامَ تستند السجلات',
      paragraphs: [
        `عدد السجلات ${said.total}، وعدد المصادر التي تستشهد بها ${said.sources}: نصوص معاهدات وجرائد رسمية ووزارات ووكالات أنباء وصحف. ويبيّن كل سجل، بصياغتنا أو باقتباس، ما يؤيده كل مصدر. والحالة المذكورة هي الحالة في 31 ديسمبر 2024؛ وعند الرجوع إلى زمن أسبق يُعرض ما أُوقف لاحقًا على ما كان عليه حينها.`,
        `السجلات عالية الثقة: ${said.high}، وتستند إلى مصدرين مستقلين أو نص رسمي. والسجلات الواردة في مصدر واحد أو مصدر ضعيف، أو التي بقي فيها تناقض: ${said.medium}. وما هو خبر أولي لم يتأكد: ${said.low}. وعدد السجلات التي روجعت مصادرها مرة ثانية: ${said.checked}.`,
        'القوس المتقطع لما طُلب (محادثات وعروض وخطط) أو أُوقف. والقوس الذي يقف في منتصف طريقه لم يكتمل بعد: فالزمن المعروض يقع ضمن تاريخه، الذي قد يمتد سنة كاملة.',
      ],
    },
    {
      heading: 'نسبة الخطأ في السجلات',
      paragraphs: [
        ...(said.lastDraw
          ? [
              `في آخر عيّنة عشوائية (${said.lastDraw.date}) راجع قرّاء لا يعرفون السجلات ${said.lastDraw.drawn} سجلًا، ووجدوا خطأ في حقل واحد على الأقل في ${said.lastDraw.wrong} منها (${said.lastDraw.share}). ويُصحَّح ما يجدونه.`,
            ]
          : []),
        ...(said.drawsBefore.length > 0
          ? [`العيّنات السابقة بترتيبها، وقد تلتها مراجعات للسجلات: ${said.drawsBefore.join('، ')}.`]
          : []),
        'النسبة المستهدفة 2%. وأكثر الأخطاء في ما آلت إليه الاتفاقيات، وفي الحدث الذي يعود إليه التاريخ؛ أما الأحداث فقد وقعت كلها، ونادرًا ما كان في الأطراف خطأ.',
      ],
    },
    ...(said.coverage
      ? [
          {
            heading: 'بالمقارنة مع قائمة أخرى',
            paragraphs: [
              `تضم قاعدة بيانات اتفاقيات التعاون الدفاعي (DCAD) ${said.coverage.rows} من اتفاقيات تركيا بين عامي 1991 و2010. وما له سجل هنا منها: ${said.coverage.matched}؛ وما بحثنا عنه ولم نجده في مصدر يمكن الاستشهاد به: ${said.coverage.searched}؛ وما لم نبحث عنه: ${said.coverage.left}.`,
            ],
            items: said.coverage.decades.map(
              ({ decade, matched, rows }) => `${decade}: ${matched} من ${rows}`,
            ),
          },
        ]
      : []),
    {
      heading: 'ثغرات معروفة',
      paragraphs: ['تعكس الأعداد ما وُجد، لا كل ما كان.'],
      items: [
        'التسعينيات تستند إلى جرائد رسمية وبضع وكالات وروايات لاحقة: تواريخها أقل دقة وسجلاتها أقل عددًا.',
        'معظم المصادر بالإنجليزية، وأقل منها بالتركية والعربية، وقليل منها بلغات أخرى.',
        'أخبار بيع المسيّرات منذ عام 2020 أكثر من أخبار الذخيرة والصيانة والاستخبارات.',
        'قلما يُعلن عن انتهاء الاتفاقيات: «سارية» تعني أنها أُبرمت أو سُلِّمت ولم يُعرف أنها انتهت.',
        'قيم كثيرة غير معلنة، وخلوّ خانة القيمة لا يعني أنها صغيرة.',
      ],
    },
    {
      heading: 'الحدود والأسماء',
      paragraphs: [
        'اليابسة والحدود من Natural Earth بتعديل Visionscarto. ينتهي القوس عند مقر الحكومة التي وقّعت، ولا يقول شيئًا عمّن يعترف بمن أو لمن هذه الأرض. وتظهر كوسوفو وشمال قبرص وأرض الصومال حيث وقّعت.',
      ],
    },
    {
      heading: 'الترخيص والإصدار والاستشهاد',
      paragraphs: [
        `الإصدار ${said.version}${said.created === '' ? '' : `، ${said.created}`}. البيانات بترخيص CC BY 4.0، والاقتباسات ملك للناشرين المذكورين معها.`,
        `للاستشهاد: ${isolated(said.citation)} ومن استشهد بحدث فليستشهد بمصدره أيضًا.`,
      ],
    },
    ...(said.before === null
      ? []
      : [
          {
            heading: `ما الذي تغيّر منذ الإصدار ${said.before}`,
            paragraphs: [
              `سجلات مضافة: ${said.added}؛ معدّلة: ${said.changed}؛ محذوفة: ${said.dropped}. وتبيّن صفحة كل سجل الإصدار الذي لم يتغيّر منذه.`,
            ],
          },
        ]),
  ],
};

const tr: AboutMessages = {
  title: 'Bu harita nasıl yapıldı',
  whatChanged: 'Kayıt kayıt ne değişti',
  asPage: 'Bunu sayfa olarak oku',
  sections: (said) => [
    {
      heading: 'Kayıtlar neye dayanıyor',
      paragraphs: [
        `${said.total} kayıt ${said.sources} kaynağa dayanıyor: antlaşma metinleri, resmî gazeteler, bakanlıklar, ajanslar, gazeteler. Her kayıt, her kaynağın neyi doğruladığını kendi sözlerimizle ya da alıntıyla söyler. Durum, 31 Aralık 2024’teki durumdur; daha erken bir tarihe gidildiğinde, sonradan durdurulanlar o günkü hâliyle gösterilir.`,
        `Güvenilirliği yüksek (iki bağımsız kaynak ya da bir resmî metin): ${said.high}. Haberlere göre (tek ya da zayıf bir kaynak ya da giderilmemiş bir çelişki): ${said.medium}. Yalnızca ipucu: ${said.low}. Kaynakları ikinci kez incelenen kayıt: ${said.checked}.`,
        'Kesikli yay, talep edileni (görüşme, teklif, plan) ya da durdurulanı gösterir. Yarım görünen bir yay hâlâ büyümektedir: gösterilen an, bir yılı bulabilen tarih aralığının içindedir.',
      ],
    },
    {
      heading: 'Ne sıklıkla hata var',
      paragraphs: [
        ...(said.lastDraw
          ? [
              `Son örneklemde (${said.lastDraw.date}) kayıtları önceden bilmeyen okurlar rastgele seçilen ${said.lastDraw.drawn} kaydı inceledi, ${said.lastDraw.wrong} tanesinde yanlış bir alan buldu (${said.lastDraw.share}). Bulunan hatalar düzeltilir.`,
            ]
          : []),
        ...(said.drawsBefore.length > 0
          ? [
              `Sırasıyla önceki örneklemler; her birinin ardından kayıtlar yeniden okundu: ${said.drawsBefore.join(', ')}.`,
            ]
          : []),
        'Hedef %2. En çok hata, anlaşmanın sonradan ne olduğu ve tarihin hangi işleme ait olduğu konusundaydı; olayların hepsi gerçekleşmişti, ortaklarda hata enderdi.',
      ],
    },
    ...(said.coverage
      ? [
          {
            heading: 'Başka bir listeyle karşılaştırma',
            paragraphs: [
              `Savunma İş Birliği Anlaşmaları Veri Kümesi’nde (DCAD) Türkiye’nin 1991-2010 arasına ait ${said.coverage.rows} anlaşması var. Bunlardan ${said.coverage.matched} tanesinin burada kaydı bulunuyor; ${said.coverage.searched} tanesi arandı ancak kaynak gösterilebilecek bir sayfada bulunamadı; ${said.coverage.left} tanesi aranmadı.`,
            ],
            items: said.coverage.decades.map(
              ({ decade, matched, rows }) => `${decade}: ${rows} anlaşmadan ${matched}`,
            ),
          },
        ]
      : []),
    {
      heading: 'Bilinen boşluklar',
      paragraphs: ['Sayılar var olanı değil, bulunanı gösterir.'],
      items: [
        '1990’lar resmî gazetelere, birkaç ajansa ve anılara dayanır: tarihler daha kaba, kayıtlar daha azdır.',
        'Kaynakların çoğu İngilizcedir; Türkçe ve Arapça daha az, başka diller çok azdır.',
        '2020’lerin insansız hava aracı satışları; mühimmat, bakım ve istihbarattan daha çok habere konu olur.',
        'Sona erme nadiren duyurulur: “Yürürlükte”, yapılmış veya teslim edilmiş ve sona erdiği bilinmeyen demektir.',
        'Birçok bedel açıklanmaz. Boş bir bedel küçük bir bedel değildir.',
      ],
    },
    {
      heading: 'Sınırlar ve adlar',
      paragraphs: [
        'Kara ve sınırlar, Visionscarto’nun düzenlediği Natural Earth verisidir. Yay, imzalayan hükûmetin bulunduğu kentte biter; kimin kimi tanıdığı ya da toprağın kime ait olduğu hakkında bir şey söylemez. Kosova, Kuzey Kıbrıs ve Somaliland imza attıkları yerde durur.',
      ],
    },
    {
      heading: 'Lisans, sürüm, atıf',
      paragraphs: [
        `Sürüm ${said.version}${said.created === '' ? '' : `, ${said.created}`}. Veriler CC BY 4.0 lisanslıdır; alıntılar, yanlarında adı geçen yayıncılara aittir.`,
        `Atıf için: ${said.citation} Bir olaya atıf yapıyorsanız kaynağına da yapın.`,
      ],
    },
    ...(said.before === null
      ? []
      : [
          {
            heading: `${said.before} sürümünden bu yana ne değişti`,
            paragraphs: [
              `Eklenen kayıt: ${said.added}; değişen: ${said.changed}; çıkarılan: ${said.dropped}. Her kaydın sayfası, hangi sürümden beri böyle olduğunu söyler.`,
            ],
          },
        ]),
  ],
};

export const ABOUT_MESSAGES: Record<Language, AboutMessages> = { en, ar, tr };
