/* SPDX-License-Identifier: MIT
 *
 * Swedish, also as written in Finland: its words, its typography and the fixed words of its books.
 * Only data; what a list means is told in lists.def and words.def. */
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "och",    "att",      "är",          "för",   "inte",   "jag",    "från",   "till",  "ett",
    "eller",  "också",    "mycket",      "när",   "där",    "här",    "vad",    "hur",   "ska",
    "utan",   "bara",     "sedan",       "många", "mellan", "andra",  "finns",  "oss",   "varit",
    "kommer", "säger",    "hon",         "ut",    "upp",    "även",   "någon",  "något", "några",
    "sin",    "sitt",     "sina",        "dem",   "deras",  "vår",    "vårt",   "våra",  "över",
    "vid",    "kunna",    "göra",        "gör",   "få",     "får",    "än",     "nu",    "efter",
    "genom",  "inom",     "redan",       "då",    "måste",  "blev",   "blivit", "vara",  "själv",
    "själva", "olika",    "hela",        "nya",   "kanske", "varför", "vilket", "vilka", "vilken",
    "dock",   "alltid",   "aldrig",      "ännu",  "både",   "samt",   "mot",    "ju",    "väl",
    "enligt", "istället", "tillsammans", "detta", "dessa",  "bli",    "blir",   "av",    "på",
    "som",    "med",      "det",         "den",   "en",     "de",     "vi",     "så",    "men",
    "om",     "har",      "kan",         "var",   "han",    "man",    "du",     "i",     "skulle",
    "hade",   "alla",     "ni",          "mig",   "dig",    "sig",    "under",  "mer",   "år",
    "-heten", "-ningen",  "-arna",       "-erna", "-orna",  "-ligt",  "-skt",   "-ande", "-ade",
    "-ing",   "-tionen",  "-tion",       "-het",  "-are",   "-arnas", "-ernas", "-at",   "-ats",
    "-ades",  "-ös",      "-iska",       "+ä",    "+ö",     "+å",     NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "januari", "februari",  "mars",    "april",    "maj",      "juni", "juli",
    "augusti", "september", "oktober", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb",      "mar|mars", "apr", "maj", "jun", "jul",
    "aug", "sep|sept", "okt",      "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "måndag",   "tisdag",   "onsdag",    "torsdag",  "fredag",   "lördag",   "söndag", "måndagen",
    "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen", "mån",    "tis",
    "tisd",     "ons",      "onsd",      "tors",     "torsd",    "tor",      "fre",    "fred",
    "lör",      "lörd",     "sön",       "sönd",     "månd",     NULL,
};

static const char *const date_words[] = {
    "den", "kl", "klockan", "e", "a", NULL,
};

static const char *const date_labels[] = {
    "publicerad",
    "publicerat",
    "publicerades",
    "publicerad den",
    "först publicerad",
    "publiceringsdatum",
    "publicerad av",
    "postat",
    "postat den",
    "postad",
    "inlagd",
    "inlagt",
    "upplagd",
    "skickat",
    "skickat den",
    "skickad",
    "sänt",
    "sändes",
    "datum",
    "skapad",
    "skapades",
    "skriven",
    "skrivet",
    "utgiven",
    "utlagd",
    "nyhet publicerad",
    "artikeln publicerades",
    "nyhet",
    NULL,
};

static const char *const update_labels[] = {
    "uppdaterad",
    "uppdaterat",
    "uppdaterades",
    "senast uppdaterad",
    "senast uppdaterat",
    "senast ändrad",
    "senast ändrat",
    "senast granskad",
    "sidan uppdaterad",
    "sidan uppdaterades",
    "sidan senast uppdaterad",
    "sidan uppdaterades senast",
    "ändrad",
    "reviderad",
    "granskad",
    "senast publicerad",
    "senast reviderad",
    NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_sv = {
    .code = "sv",
    .name = "Swedish",
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
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
            [BOOK_CONTENTS] = "Innehåll",
            [BOOK_COVER] = "Omslag",
            [BOOK_TITLE_PAGE] = "Titelsida",
            [BOOK_COLOPHON] = "Kolofon",
            [BOOK_PREFACE] = "Förord",
            [BOOK_CHAPTER] = "Kapitel",
            [BOOK_UNSORTED] = "Övriga texter",
            [BOOK_PRINCIPLES] = "Samlade principer",
            [BOOK_BY_ORGANISATION] = "Efter organisation",
            [BOOK_BY_THEME] = "Efter tema",
            [BOOK_NO_THEME] = "Utan tema",
            [BOOK_SOURCES] = "Källor",
            [BOOK_APPENDIX] = "Bilaga",
            [BOOK_PERSONS] = "Personregister",
            [BOOK_ORGANISATIONS] = "Organisationsregister",
            [BOOK_THEMES] = "Temaregister",
            [BOOK_INDEX] = "Register",
            [BOOK_ORIGIN] = "Ursprung",
            [BOOK_AUTHOR] = "Text",
            [BOOK_PUBLICATION] = "Publikation",
            [BOOK_PUBLISHED] = "Publicerad",
            [BOOK_RETRIEVED] = "Hämtad",
            [BOOK_PERMISSION] = "Tillstånd",
            [BOOK_LICENCE] = "enligt licens",
            [BOOK_OWN] = "egen text",
            [BOOK_CONSENT] = "med upphovsmannens medgivande",
            [BOOK_QUOTATION] = "citat enligt upphovsrättslagen",
            [BOOK_OPEN] = "fri att återge",
            [BOOK_UNKNOWN] = "ej klarlagt",
            [BOOK_FILE] = "Fil",
            [BOOK_PICTURE] = "Bild i originalet:",
            [BOOK_SPEAKER] = "Sagt av",
            [BOOK_TO_PLACE] = "Till stället i texten",
            [BOOK_TO_PRINCIPLE] = "Till principen",
            [BOOK_OMITTED] = "Utelämnat",
            [BOOK_OMIT_NAVIGATION] = "menyer och navigering",
            [BOOK_OMIT_PAYWALL] = "uppmaningar att prenumerera eller logga in",
            [BOOK_OMIT_SHARE] = "knappar för delning",
            [BOOK_OMIT_COMMENTS] = "läsarkommentarer",
            [BOOK_OMIT_RELATED] = "hänvisningar till andra artiklar",
            [BOOK_OMIT_PROMO] = "reklam och egenreklam",
            [BOOK_OMIT_CONTACT] = "kontaktuppgifter",
            [BOOK_OMIT_COOKIE] = "meddelanden om kakor",
            [BOOK_OMIT_DUPLICATE] = "upprepningar",
            [BOOK_OMIT_METADATA] = "uppgifter om webbsidan",
            [BOOK_OMIT_OTHER] = "övrigt",
            [BOOK_RIGHTS_DEFAULT] = "Rätten till texterna tillhör deras upphovsmän.",
            [BOOK_MADE_BY] = "Sammanställd med",
            [BOOK_ACCESSIBILITY] =
                "Hela boken är text som anpassar sig efter skärmen och läsarens val av "
                "teckensnitt, "
                "storlek och färger och som kan läsas upp. Rubrikerna är uppmärkta i nivåer. "
                "Innehållsförteckning, register och länkar leder till varje del. Den enda bilden "
                "är "
                "omslaget, som har alternativtext.",
            [BOOK_SEE_ALSO] = "Se även",
            [BOOK_PAGE_TOP] = "Till innehållet",
            [BOOK_ARTICLE] = "Artikel",
            [BOOK_PRINCIPLE] = "Princip",
            [BOOK_EDITOR] = "Redaktör",
            [BOOK_PUBLISHER] = "Utgivare",
            [BOOK_EDITION] = "Utgåva",
            [BOOK_CONTACT] = "Kontakt",
            [BOOK_DIARY] = "Diarienummer",
            [BOOK_STATEMENT] = "Tillgänglighetsredogörelse",
            [BOOK_COVER_FONT] = "Omslagets typsnitt",
            [BOOK_REPEATS] = "Upprepar",
            [BOOK_NUMBERS] = "Siffrorna är artiklarnas nummer.",
            [BOOK_PRINCIPLE_NUMBERS] = "Siffrorna är principernas nummer.",
        },
};
