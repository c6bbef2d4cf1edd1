/* SPDX-License-Identifier: MIT
 *
 * Finnish: its words, its typography and the fixed words of its books. Only data; what a list means
 * is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "ja",      "on",        "ei",        "se",          "että",   "oli",     "hän",     "joka",
    "ovat",    "mutta",     "myös",      "kun",         "sen",    "ole",     "tai",     "kuin",
    "mitä",    "niin",      "olla",      "jos",         "sekä",   "voi",     "nyt",     "ollut",
    "tämä",    "mukaan",    "jo",        "minä",        "he",     "me",      "te",      "sitä",
    "hänen",   "jonka",     "jotka",     "siitä",       "kanssa", "vain",    "mikä",    "tässä",
    "vielä",   "miten",     "kuitenkin", "koska",       "kaikki", "sillä",   "eli",     "itse",
    "enemmän", "tämän",     "näin",      "hyvin",       "paljon", "voidaan", "meidän",  "meillä",
    "niiden",  "niitä",     "ovat",      "olisi",       "eivät",  "mukana",  "jälkeen", "ennen",
    "välillä", "aina",      "siis",      "esimerkiksi", "kautta", "vuonna",  "vuoden",  "uusi",
    "uuden",   "yhteistyö", "toiminta",  "tulee",       "pitää",  "täytyy",  "saa",     "kertoo",
    "sanoo",   "toteaa",    "en",        "emme",        "ette",   "olen",    "olemme",  "nämä",
    "tätä",    "tällä",     "joita",     "joiden",      "jossa",  "jolla",   "sekä",    "vaan",
    "aikana",  "alla",      "yli",       "-ssa",        "-ssä",   "-sta",    "-stä",    "-lla",
    "-llä",    "-lta",      "-ltä",      "-lle",        "-iin",   "-een",    "-aan",    "-ään",
    "-ksi",    "-iden",     "-jen",      "-tta",        "-ttä",   "-mme",    "-nsa",    "-nsä",
    "-taan",   "-tään",     "-nen",      "-set",        "-inen",  "-ista",   "-uus",    "-ava",
    "-ävä",    "-isi",      "-mista",    "-misen",      "-minen", "+ä",      "+ö",      NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "tammikuu|tammikuuta|tammikuun|tammikuussa",
    "helmikuu|helmikuuta|helmikuun|helmikuussa",
    "maaliskuu|maaliskuuta|maaliskuun|maaliskuussa",
    "huhtikuu|huhtikuuta|huhtikuun|huhtikuussa",
    "toukokuu|toukokuuta|toukokuun|toukokuussa",
    "kesäkuu|kesäkuuta|kesäkuun|kesäkuussa",
    "heinäkuu|heinäkuuta|heinäkuun|heinäkuussa",
    "elokuu|elokuuta|elokuun|elokuussa",
    "syyskuu|syyskuuta|syyskuun|syyskuussa",
    "lokakuu|lokakuuta|lokakuun|lokakuussa",
    "marraskuu|marraskuuta|marraskuun|marraskuussa",
    "joulukuu|joulukuuta|joulukuun|joulukuussa",
    NULL,
};

static const char *const months_short[] = {
    "tammi", "helmi", "maalis", "huhti",  "touko", "kesä", "heinä",
    "elo",   "syys",  "loka",   "marras", "joulu", NULL,
};

static const char *const weekdays[] = {
    "maanantai", "tiistai",     "keskiviikko", "torstai",     "perjantai",
    "lauantai",  "sunnuntai",   "maanantaina", "tiistaina",   "keskiviikkona",
    "torstaina", "perjantaina", "lauantaina",  "sunnuntaina", "ma",
    "ti",        "ke",          "to",          "pe",          "la",
    "su",        NULL,
};

static const char *const date_words[] = {
    "klo",
    "kello",
    NULL,
};

static const char *const date_labels[] = {
    "julkaistu", "lähetetty", "julkaisupäivä", "päivämäärä", "pvm", "kirjoitettu", "luotu", NULL,
};

static const char *const update_labels[] = {
    "päivitetty", "viimeksi päivitetty", "muokattu", "viimeksi muokattu", "sivu päivitetty", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "johtaja",        "päällikkö",  "esimies",        "asiantuntija", "suunnittelija",
    "koordinaattori", "sihteeri",   "rehtori",        "professori",   "tutkija",
    "opettaja",       "lääkäri",    "sairaanhoitaja", "ministeri",    "pormestari",
    "insinööri",      "juristi",    "kehittäjä",      "vastaava",     "ohjaaja",
    "puheenjohtaja",  "arkkitehti", "toimittaja",     "kuvaaja",      "kirjailija",
    "konsultti",      NULL,
};

static const char *const role_prefixes[] = {
    "vs", "vt", "apulais", "entinen", "uusi", "kaupungin", "kunnan", NULL,
};

static const char *const role_tails[] = {
    "n", "a", "ä", "t", "na", "nä", "ksi", NULL,
};

static const char *const outsiders[] = {
    "toimittaja", "konsultti", "kirjailija", "kuvaaja", NULL,
};

static const char *const copulas[] = {
    "on",
    "oli",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", NULL,
};

static const char *const not_names[] = {
    "Se",    "Ne",     "Hän",    "Minä",    "Sinä",   "Me",    "Te",     "He",    "Ja",
    "Mutta", "Että",   "Jos",    "Kun",     "Missä",  "Miten", "Mitä",   "Miksi", "Kuka",
    "Niin",  "Nyt",    "Sitten", "Jälkeen", "Ennen",  "Myös",  "Kaikki", "Tämä",  "Nämä",
    "Suomi", "Suomen", "Ruotsi", "Kuva",    "Teksti", "Lue",   "Katso",  NULL,
};

static const char *const credits[] = {
    "kuva", "valokuva", "kuvaaja", "photo", "by", NULL,
};

static const char *const writers[] = {
    "teksti",
    "kirjoittaja",
    "toimittaja",
    NULL,
};

static const char *const senders[] = {
    "lähettäjä",
    NULL,
};

static const char *const org_forms[] = {
    "municipality|* kaupunki",
    "municipality|* kunta",
    "university|* yliopisto",
    "company|* oy",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|kaupunki|kaupungin|kaupungissa|kunta|kunnan|kunnassa",
    "agency|virasto|viraston",
    "university|yliopisto|yliopiston",
    "company|yhtiö|yhtiön",
    NULL,
};

static const char *const place_tails[] = {
    "lentoasema",
    "asema",
    NULL,
};

static const char *const former[] = {
    "aiemmin",
    "entinen",
    NULL,
};

static const char *const beside[] = {
    "omistaja",
    "toimittaja",
    NULL,
};

static const char *const title_labels[] = {
    "aihe",
    "otsikko",
    NULL,
};

static const char *const source_labels[] = {
    "lähde",
    NULL,
};

static const char *const url_labels[] = {
    "url",
    "linkki",
    NULL,
};

static const char *const retrieved_labels[] = {
    "haettu",
    "luettu",
    NULL,
};

static const char *const published_in[] = {
    "julkaistu lehdessä",
    NULL,
};

static const char *const said[] = {
    "sanoo",  "sanoi",  "kertoo",     "kertoi",    "toteaa",   "totesi",
    "arvioi", "pohtii", "muistuttaa", "korostaa",  "selittää", "vastaa",
    "kysyy",  "jatkaa", "uskoo",      "muistelee", NULL,
};

static const char *const first_person[] = {
    "minä", "minun", "minua", "olen", NULL,
};

static const char *const function_words[] = {
    "ja",   "mutta", "että",   "jos",  "kun",    "missä", "miten", "mitä", "miksi", "kuka",
    "niin", "nyt",   "sitten", "myös", "kaikki", "tämä",  "nämä",  "se",   "ne",    "hän",
    "me",   "te",    "he",     "on",   "ei",     "oli",   "ovat",  NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_fi = {
    .code = "fi",
    .name = "Finnish",
    .quote_open = "”",
    .quote_close = "”",
    .single_open = "’",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = true,
    .lists =
        {
            /* detection */
            [LIST_STOPWORDS] = stopwords,
            /* dates */
            [LIST_MONTHS] = months,
            [LIST_MONTHS_SHORT] = months_short,
            [LIST_WEEKDAYS] = weekdays,
            [LIST_DATE_WORDS] = date_words,
            [LIST_DATE_LABELS] = date_labels,
            [LIST_UPDATE_LABELS] = update_labels,
            /* blocks */
            /* article */
            [LIST_ROLES] = roles,
            [LIST_ROLE_PREFIXES] = role_prefixes,
            [LIST_ROLE_TAILS] = role_tails,
            [LIST_OUTSIDERS] = outsiders,
            [LIST_COPULAS] = copulas,
            [LIST_NAME_PARTICLES] = name_particles,
            [LIST_NOT_NAMES] = not_names,
            [LIST_CREDITS] = credits,
            [LIST_WRITERS] = writers,
            [LIST_SENDERS] = senders,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_FORMER] = former,
            [LIST_BESIDE] = beside,
            [LIST_TITLE_LABELS] = title_labels,
            [LIST_SOURCE_LABELS] = source_labels,
            [LIST_URL_LABELS] = url_labels,
            [LIST_RETRIEVED_LABELS] = retrieved_labels,
            [LIST_PUBLISHED_IN] = published_in,
            [LIST_SAID] = said,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_FUNCTION_WORDS] = function_words,
            [LIST_GIVEN_NAMES] = given_names,
            [LIST_GIVEN_NAMES_HE] = given_names_he,
            [LIST_GIVEN_NAMES_SHE] = given_names_she,
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologia",
            [BOOK_CONTENTS] = "Sisällys",
            [BOOK_COVER] = "Kansi",
            [BOOK_TITLE_PAGE] = "Nimiölehti",
            [BOOK_COLOPHON] = "Julkaisutiedot",
            [BOOK_PREFACE] = "Esipuhe",
            [BOOK_CHAPTER] = "Luku",
            [BOOK_UNSORTED] = "Muut tekstit",
            [BOOK_PRINCIPLES] = "Kootut periaatteet",
            [BOOK_BY_ORGANISATION] = "Organisaatioittain",
            [BOOK_BY_THEME] = "Teemoittain",
            [BOOK_NO_THEME] = "Ilman teemaa",
            [BOOK_SOURCES] = "Lähteet",
            [BOOK_APPENDIX] = "Liite",
            [BOOK_PERSONS] = "Henkilöhakemisto",
            [BOOK_ORGANISATIONS] = "Organisaatiohakemisto",
            [BOOK_THEMES] = "Teemahakemisto",
            [BOOK_INDEX] = "Hakemisto",
            [BOOK_ORIGIN] = "Alkuperä",
            [BOOK_AUTHOR] = "Teksti",
            [BOOK_PUBLICATION] = "Julkaisu",
            [BOOK_PUBLISHED] = "Julkaistu",
            [BOOK_RETRIEVED] = "Haettu",
            [BOOK_PERMISSION] = "Lupa",
            [BOOK_LICENCE] = "lisenssin mukaisesti",
            [BOOK_OWN] = "oma teksti",
            [BOOK_CONSENT] = "tekijän suostumuksella",
            [BOOK_QUOTATION] = "sitaatti tekijänoikeuslain nojalla",
            [BOOK_OPEN] = "vapaasti julkaistavissa",
            [BOOK_UNKNOWN] = "ei selvitetty",
            [BOOK_FILE] = "Tiedosto",
            [BOOK_PICTURE] = "Kuva alkuperäisessä:",
            [BOOK_SPEAKER] = "Puhuja",
            [BOOK_TO_PLACE] = "Kohtaan tekstissä",
            [BOOK_TO_PRINCIPLE] = "Periaatteeseen",
            [BOOK_OMITTED] = "Jätetty pois",
            [BOOK_OMIT_NAVIGATION] = "valikot ja navigointi",
            [BOOK_OMIT_PAYWALL] = "kehotukset tilata tai kirjautua",
            [BOOK_OMIT_SHARE] = "jakopainikkeet",
            [BOOK_OMIT_COMMENTS] = "lukijoiden kommentit",
            [BOOK_OMIT_RELATED] = "viittaukset muihin artikkeleihin",
            [BOOK_OMIT_PROMO] = "mainokset ja omat mainokset",
            [BOOK_OMIT_CONTACT] = "yhteystiedot",
            [BOOK_OMIT_COOKIE] = "evästeilmoitukset",
            [BOOK_OMIT_DUPLICATE] = "toistot",
            [BOOK_OMIT_METADATA] = "verkkosivun tiedot",
            [BOOK_OMIT_OTHER] = "muut",
            [BOOK_RIGHTS_DEFAULT] = "Tekstien oikeudet kuuluvat niiden tekijöille.",
            [BOOK_MADE_BY] = "Koonnut",
            [BOOK_ACCESSIBILITY] =
                "Koko kirja on tekstiä, joka mukautuu näyttöön ja lukijan valitsemaan "
                "kirjasinlajiin, kokoon ja väreihin ja jonka voi kuunnella. Otsikot on merkitty "
                "tasoittain. Sisällysluettelo, hakemistot ja linkit johtavat jokaiseen osaan. "
                "Ainoa kuva on kansi, jolla on vaihtoehtoinen teksti.",
            [BOOK_SEE_ALSO] = "Katso myös",
            [BOOK_PAGE_TOP] = "Sisällykseen",
        },
};
