import type { OwnMapMessages } from './own-map-messages.ts';

export const ownMapTr: OwnMapMessages = {
  title: 'Kendi haritanızı yapın',
  lead: 'Anlaşma, ziyaret, oylama ya da maç tablonuz zaman çizelgeli bir haritaya dönüşür: her yerde açılan tek bir dosya.',
  stays: 'Hiçbir veri bu tarayıcıdan çıkmaz: tablonuz burada okunur, hiçbir yere gönderilmez.',
  toMap: 'Haritaya git',
  steps: {
    give: '1. Tablo ya da haber verin',
    answer: '2. Nasıl okunduğunu kontrol edin',
    name: '3. Ad verin',
    see: '4. Görün',
    take: '5. Yanınıza alın',
  },
  give: {
    drop: 'Dosyayı buraya bırakın',
    choose: 'Dosya seç',
    paste: 'ya da tablo veya haber yapıştırın:',
    pasted: 'Yapıştırılacak tablo veya haber',
    usePasted: 'Yapıştırılanı kullan',
    kinds:
      'CSV, TSV, Excel (XLSX), OpenDocument (ODS), JSON, GeoJSON ya da veri paketi (ZIP) olarak bir tablo, veya metin dosyası olarak bir haber. Tabloda ülkelerin yazılı olduğu bir sütun gerekir; başlık ve tarih sütunları da yararlıdır.',
    given: (name) => `Verilen: ${name}`,
    discard: 'Sil',
    kept: 'Taslak, siz silene kadar bu tarayıcıda saklanır.',
  },
  article: {
    heading: 'Haberden',
    open: 'Haberden kayıt çıkar',
    close: 'Haberi kapat',
    hub: 'Hangi ülkenin bağları?',
    guess: 'En çok anılan ülke',
    put: (_, text) => `Onaylanan kayıtları haritaya koy (${text})`,
    done: (_, text) => `Haritaya konan kayıt: ${text}.`,
    rows: 'Haberlerden gelen kayıtlar',
    of: (title) => `Kaynak: ${title || 'başlıksız haber'}`,
    title: 'Haberin başlığı',
    publisher: 'Yayımlayan',
    url: 'Adres (https://…)',
    rowTitle: (sentence) => `Şu cümleye dayanan kaydın başlığı: ${sentence}`,
    remove: 'Haritadan çıkar',
    quotes:
      'Haritayla birlikte haberin tamamı değil, yalnızca kayıtların dayandığı cümleler saklanır.',
  },
  busy: {
    reading: (percent) => `Tablo okunuyor: ${percent}`,
    building: 'Harita çiziliyor',
    filling: 'Dosya hazırlanıyor',
  },
  failures: {
    'no-table':
      'Bu dosyada tablo yok. CSV, TSV, XLSX, ODS veya JSON dosyası ya da bir veri paketi verin.',
    empty: 'Tabloda başlığın altında satır yok. Satırları ekleyip yeniden verin.',
    'too-large': 'Dosya 60 MB’den büyük. Bir bölümünü verin.',
    broken: 'Dosya açılamadı. Yeniden, gerekirse CSV olarak kaydedip onu verin.',
    locked:
      'Çalışma kitabı parolayla korunuyor. Parolayı tablo programında kaldırıp kaydedin, sonra yeniden verin.',
    'old-workbook':
      'Bu, eski türde bir çalışma kitabı (XLS) ya da başka bir belge. XLSX veya CSV olarak kaydedip onu verin.',
    'no-text':
      'Bu dosyada metin yok: başka adla kaydedilmiş bir görüntü ya da program olabilir. CSV, TSV, XLSX, ODS veya JSON dosyası verin.',
    'no-reader':
      'Tabloları okuyan bölüm yüklenemedi. Bağlantıyı kontrol edip sayfayı yeniden yükleyin; verdiğiniz dosya saklanır.',
    faults: 'Tablolarda hatalar var:',
    noRows:
      'Henüz çizilebilecek satır yok. Ülkelerin hangi sütunda olduğunu ve aşağıdaki satır listesini kontrol edin.',
  },
  questions: {
    none: 'Sorulacak bir şey kalmadı.',
    some: (_, text) => `${text} soru`,
    hub: 'Haritanın ortasında hangi ülke olsun?',
    choose: 'Seçin …',
    dates: 'Önce gün mü, ay mı yazılmış?',
    dayFirst: (example, read) => `Önce gün: ${example}, yani ${read}`,
    monthFirst: (example, read) => `Önce ay: ${example}, yani ${read}`,
    codes: 'Bu kodlar hangi listeden?',
    reads: (code, place) => `${code}: ${place}`,
    parties: (place, rows, others) =>
      `Ortadaki ülke (${place}) bazı satırlarda ortaklar arasında (${rows}), bazılarında değil (${others}). Bunlar kimin satırları?`,
    allParties: (place) => `Başka ülkelerin: dışarıda bırak (${place} taraf değil)`,
    otherParties: (place) => `Bunlarda da taraf: çiz (${place})`,
    names: 'Bu adlar neyi belirtiyor?',
    leaveOut: 'Dışarıda bırak',
    nameOf: (text, rows) => `${text} (satır: ${rows})`,
    means: (place) => `Kastedilen: ${place}`,
    meanAll: (pairs) => `Şöyle oku: ${pairs}`,
    columns: 'Hangi sütunda ne var?',
  },
  read: {
    heading: 'Nasıl okundu',
    hub: 'Ortadaki ülke',
    title: 'Başlık sütunu',
    date: 'Tarih sütunu',
    partners: 'Ortak ülke sütunu',
    partnersToo: 'İkinci ortak ülke sütunu',
    category: 'Lejant sütunu',
    noColumn: 'Yok',
    dates: '1/2/2019 gibi tarihler',
    orders: { dmy: 'Önce gün', mdy: 'Önce ay', ymd: 'Önce yıl' },
    system: 'Ülkelerin yazılışı',
    systems: {
      names: 'Ad',
      iso2: 'İki harfli ISO kodu (FR)',
      iso3: 'Üç harfli ISO kodu (FRA)',
      'iso-number': 'ISO numarası (250)',
      cow: 'Correlates of War, harf (FRN)',
      'cow-number': 'Correlates of War, numara (220)',
    },
    encoding: 'Karakter kodlaması',
    delimiter: 'Hücre ayırıcı',
    delimiters: {
      ',': 'Virgül',
      ';': 'Noktalı virgül',
      '؛': 'Arap noktalı virgülü (؛)',
      '\t': 'Sekme',
      '|': 'Dik çizgi',
    },
    example: (text) => `Örneğin: ${text}`,
  },
  result: {
    rows: (_, text) => `${text} satır haritada`,
    ready: (_, text) => `${text} satır çizilebilir`,
    left: (_, text) => `${text} satır dışarıda kaldı`,
    perPartner: 'Ülkelere göre satır sayısı',
    partner: 'Ülke',
    rowsHead: 'Satır',
    line: 'Satır no.',
    reason: 'Neden',
    leftHead: 'Dışarıda kalan satırlar',
    more: (text) => `ve ${text} satır daha; tümü dosyada`,
    faults: 'Bu satırları nedenleriyle kaydet (CSV)',
  },
  notes: {
    invisible: (rows) => `Görünmeyen işaretler silindi (satır: ${rows}).`,
    repeated: (rows) => `Öncekini yineleyen satırlar ayrı tutuldu (satır: ${rows}).`,
    hubDropped: (rows) =>
      `Ortadaki ülke ortaklar arasında da geçiyordu, oradan çıkarıldı (satır: ${rows}).`,
    undated: (rows) => `Tarihsiz satırlar tarihsiz olarak gösterilir (satır: ${rows}).`,
    turned: (rows) =>
      `Yıllar ya da ülkeler sütunlarda yer alıyor: dolu her hücre bir satır olarak okundu (satır sayısı: ${rows}).`,
    filled: (rows) =>
      `Bir öbeğin ilk satırının altında boş bırakılan hücreler o satırın ülkesi olarak okundu (satır: ${rows}).`,
    shown: (text, place) => `“${text}” ülke adı olarak okundu: ${place}.`,
    gone: (text) => `“${text}” artık yok; yayı eski başkentinde biter.`,
    unread: (tables) =>
      `Dosyadaki diğer tablolar okunmadı (tablo ya da sayfa sayısı: ${tables}). Her birini ayrı dosya olarak verin.`,
    byTitle: (text, place) => `“${text}”, satırın başlığına göre okundu: ${place}.`,
    headerless: 'İlk satır sütun adı içermediğinden kayıt olarak okundu.',
  },
  reasons: {
    nul: (column) =>
      `“${column}” sütununda NUL karakteri var. Tabloyu metin olarak yeniden kaydedin.`,
    lost: (column) =>
      `“${column}” sütununda bir harf kaybolmuş (�). Tabloyu UTF-8 olarak yeniden dışa aktarın.`,
    turned: (column) => `“${column}” sütununda yazı yönünü çeviren bir işaret var. Silin.`,
    mojibake: (column) =>
      `“${column}” sütununda harfler bozuk (Ã¼ gibi). Tabloyu UTF-8 olarak yeniden dışa aktarın.`,
    lookalike: (column) =>
      `“${column}” sütunundaki bir sözcükte birbirine benzeyen iki alfabenin harfleri karışmış. Yeniden yazın.`,
    blank: (column) =>
      `“${column}” hücresi boş: üstündeki ülke kastedilmiş olabilir ya da hiçbiri. Ülkeyi yazın.`,
    unclosed: 'Kapanmayan bir tırnak var. Kapatın; hücre içindekileri çift yazın.',
    width: (found, expected) =>
      `Satırda ${found}, başlıkta ${expected} hücre var. Ayırıcı içeren hücreleri tırnak içine alın.`,
    noTitle: 'Başlık boş. Bir başlık yazın.',
    noPartner: 'Ortak ülke yazılmamış. Bir ülke yazın.',
    date: (text) => `“${text}” takvimde olan bir tarih değil. Düzeltin ya da boş bırakın.`,
    about: (text) =>
      `“${text}” yaklaşık bir tarih. Hangi iki yıl arasında olduğunu yazın (1985/1989 gibi) ya da boş bırakın.`,
    calendar: (text, calendars) =>
      `“${text}” başka bir takvimin tarihi gibi görünüyor: ${calendars}. Miladi takvime göre yazın ya da boş bırakın.`,
    calendars: {
      islamic: 'hicri takvim',
      iranian: 'İran takvimi (hicri şemsi)',
      buddhist: 'Budist takvimi',
      hebrew: 'İbrani takvimi',
    },
    or: ' veya ',
    year: (text) => `“${text}” 1500’den önce ya da 2100’den sonra. Yılı düzeltin.`,
    unknown: (text) => `“${text}” bilinen bir ülke ya da başkent değil.`,
    union: (text) => `“${text}” bir ülke değil, ülkeler birliği. Üyelerini yazın.`,
    several: (text, places) => `“${text}” şunlardan biri olabilir: ${places}.`,
    code: (text) => `“${text}” kodu haritadaki hiçbir ülkenin değil.`,
    others: (place) =>
      `Satırda yalnızca başka ülkeler var; ortadaki ülke (${place}) yok. Oradan çıkan bir yayı olamaz.`,
    refused: (text) => `Denetimden geçemedi: ${text}`,
    onlyHub: (place) => `Yalnızca ortadaki ülke yazılmış: ${place}. Karşı tarafı yazın.`,
  },
  words: {
    title: 'Başlık',
    description: 'Konusu, bir cümleyle',
    author: 'Verilerin sahibi',
    license: 'Lisans',
    licenseHint: 'Örneğin CC-BY-4.0. Bilmiyorsanız boş bırakın.',
    from: 'İlk yıl',
    to: 'Son yıl',
  },
  see: { frame: 'Haritanızın ön izlemesi', waiting: 'Sorular yanıtlanınca harita burada görünür.' },
  take: {
    html: 'Haritayı kaydet (tek HTML dosyası)',
    htmlHint: 'Ağ olmadan diskten açılır; her siteye konabilir.',
    zip: 'Verileri kaydet (ZIP)',
    zipHint: 'Veri paketi: üzerinde çalışmayı sürdürebileceğiniz tablolar.',
    embed: 'iframe içinde kullanırken haritanın adresine ?embed ekleyin.',
    failed: 'Dosya hazırlanamadı. Sayfayı yeniden yükleyin; taslak saklı.',
    done: (name) => `Kaydedildi: ${name}`,
  },
};
