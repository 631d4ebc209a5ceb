import { fold } from '../../core/text/search-fold.ts';

const WORDS = {
  title: `instrument|deal|contract|pact|titel|titre|intitulé|título|titulo|titolo|название|наименование|nazwa|bezeichnung|abkommen|vertrag|traité|accord|tratado|acuerdo|acordo|accordo|договор|treaty name|agreement name|name of agreement|anlaşma adı|اسم الاتفاقية|title|name|agreement|treaty|subject|event|description|label|document|match|العنوان|عنوان|الاتفاقية|اتفاقية|اسم|الاسم|الموضوع|başlık|baslik|ad|adı|anlaşma|antlaşma|konu|isim`,
  date: `תאריך|תאריך חתימה|วันที่|วันที่ลงนาม|체결일|署名年月日|签订日期|month|period|日期|签署日期|簽署日期|日付|署名日|年|时间|時間|날짜|서명일|datum|fecha|data|дата|unterzeichnet|unterzeichnung|signature|firma|assinatura|signed on|date of signature|date de signature|fecha de firma|data de assinatura|дата подписания|order year|start year|start date|année|jahr|año|ano|год|since|seit|depuis|desde|from|date|dates|year|signed|date signed|signature|signature date|when|day|تاريخ|التاريخ|سنة|السنة|عام|العام|تاريخ التوقيع|tarih|tarihi|yıl|imza tarihi|imza`,
  partners: `sender|receiver|reporter|from|expéditeur|destinataire|exportateur|importateur|acheteur|fournisseur|herkunft|ziel|lieferant|empfänger|absender|exportador|importador|comprador|origen|destino|origem|отправитель|получатель|экспортёр|импортёр|покупатель|поставщик|المصدر|المستورد|المرسل|المستقبل|المشتري|البائع|gönderen|alıcı|ihracatçı|ithalatçı|satıcı|tedarikçi|vertragsstaat|counterparty|buyer|jumelage|国家|国家名称|国|相手国|伙伴国|對象國|국가|상대국|χώρα|państwo|vertragspartner|partnerland|land|länder|staat|staaten|pays|partenaire|partenaires|état|país|pais|países|socio|contraparte|parceiro|parceiros|paese|страна|страны|партнёр|государство|kraj|partner state|exporter|importer|seller|buyer|supplier|donor|country 1|country 2|country1|country2|state 1|state 2|state1|state2|state a|state b|party 1|party 2|party a|party b|origin|source country|home country|target|opponent|partners|partner|country|countries|state|states|party|parties|destination|destinations|dest|with|to|member|members|signatory|signatories|city|town|stadt|ville|ciudad|città|cidade|город|miasto|kent|المدينة|partnerstadt|ville jumelée|gwno|gwcode|cowcode|twin|الشركاء|الشريك|شريك|البلد|بلد|الدولة|دولة|الدول|الأطراف|ortak|ortaklar|ülke|ülkeler|taraf|taraflar|devlet|şehir|partner country|other party|국가명|국명|상대국명|체결국|国名|相手国名|締約国|締結国|国别|國家|מדינה|המדינה|ประเทศ|participant|state party|code|iso|iso3|iso2|country code|ccode|statenme|stateabb|counterpart|recipient`,
};

/** What a column may be. */
export type ColumnRole = keyof typeof WORDS;

/** What columns are called by what they hold. */
export const KEYS = Object.fromEntries(
  Object.entries(WORDS).map(([role, words]) => [role, words.split('|').map(fold)]),
) as Record<ColumnRole, string[]>;

/** What says of a column in so many words that it is of partners. */
export const SURELY =
  'partner|partners|partnerland|vertragspartner|counterpart|counterparty|partenaire|partenaires|socio|parceiro|партнёр|الشريك|الشركاء|ortak|ortaklar|taraf'
    .split('|')
    .map(fold);

/** What a column is called that the legend tells apart. */
export const CATEGORIES =
  'category|categories|type|kind|theme|themes|class|field|sector|area|topic|subject|art|kategorie|bereich|thema|typ|type d’accord|catégorie|domaine|genre|secteur|thème|theme|tipo|categoría|ámbito|sector|categoria|área|setor|tema|тип|категория|вид|область|сфера|тема|tür|türü|kategori|alan|alanı|sektör|tip|konu|konusu|النوع|نوع|الفئة|فئة|المجال|مجال|القطاع|قطاع|المحور|محور|الموضوع|موضوع|التصنيف|تصنيف'
    .split('|')
    .map(fold);
/** Words that tell such a column in a longer name: `Policy area`, `Tür (TR)`. */
export const KINDS =
  'category|type|kind|theme|sector|kategorie|bereich|thema|catégorie|domaine|secteur|thème|categoría|tema|kategori|türü|sektör|النوع|المجال|القطاع|المحور|التصنيف'
    .split('|')
    .map(fold);
export const CITIES =
  'city|cities|town|seat|stadt|ville|ciudad|città|cidade|город|miasto|kent|şehir|المدينة'
    .split('|')
    .map(fold);
export const MONTHS = 'month|mon|monat|mois|mes|mês|mese|месяц|ay|الشهر|شهر'.split('|').map(fold);
export const DAYS = 'day|tag|jour|día|dia|giorno|день|gün|اليوم|يوم'.split('|').map(fold);

export const YEARS = 'year|yr|jahr|année|año|ano|anno|год|yıl|سنة|السنة|عام'.split('|').map(fold);
