/* SPDX-License-Identifier: MIT
 *
 * Markup by form: a printf that knows only what XHTML needs and escapes every text that it fills
 * in, so that no caller can forget it; the compiler checks the arguments. */
#include <stdarg.h>
#include <string.h>

#include "out/markup.h"

#include "base/banned.h"

static void put_number(struct buf *out, size_t n)
{
    char digits[24];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + n % 10);
    while (n /= 10);
    buf_add(out, span_make(digits + at, sizeof digits - at));
}

/* Appends the argument that FORM, behind its %, asks for; what follows it comes back. */
static const char *put_argument(struct buf *out, const char *form, va_list *ap)
{
    if (form[0] == 's') {
        buf_xml(out, span_of(va_arg(*ap, const char *)), true);
        return form + 1;
    }
    if (strncmp(form, ".*s", 3) == 0) {
        int n = va_arg(*ap, int);
        buf_xml(out, span_make(va_arg(*ap, const char *), (size_t)n), true);
        return form + 3;
    }
    if (form[0] == 'u') {
        put_number(out, va_arg(*ap, unsigned));
        return form + 1;
    }
    if (strncmp(form, "zu", 2) == 0) {
        put_number(out, va_arg(*ap, size_t));
        return form + 2;
    }
    buf_putc(out, '%');
    return form + (form[0] == '%');
}

void put(struct buf *out, const char *form, ...)
{
    va_list ap;
    va_start(ap, form);
    while (*form) {
        const char *stop = strchr(form, '%');
        size_t n = stop ? (size_t)(stop - form) : strlen(form);
        buf_add(out, span_make(form, n));
        form = stop ? put_argument(out, stop + 1, &ap) : form + n;
    }
    va_end(ap);
}

size_t put_size(struct span s)
{
    size_t n = s.n;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        n += c == '&' || c == '<' || c == '>' || c == '"' || c < 0x20 ? 5 : 0;
    }
    return n;
}

size_t put_size_s(const char *s)
{
    return put_size(span_of(s));
}

/* True when URL can stand in an href as it is (WHATWG URL, the part that all readers share). */
static bool is_link(const char *url)
{
    const char *rest = strncmp(url, "https://", 8) == 0  ? url + 8
                       : strncmp(url, "http://", 7) == 0 ? url + 7
                                                         : "";
    if (!ascii_alpha(*rest) && !ascii_digit(*rest))
        return false;
    for (; *rest; rest++) {
        if (*rest == '%' ? !(strspn(rest + 1, "0123456789abcdefABCDEF") >= 2)
                         : !ascii_alpha(*rest) && !ascii_digit(*rest) &&
                               !strchr("-._~:/?#@!$&'()*+,;=", *rest))
            return false;
    }
    return true;
}

void put_link(const char *value, struct buf *out)
{
    const char *at = strchr(value, '@');
    bool mail = at && at != value && strchr(at, '.') && !strpbrk(value, " :/<>?#%\"&");
    if (is_link(value))
        put(out, "<a href=\"%s\">%s</a>", value, value);
    else if (mail)
        put(out, "<a href=\"mailto:%s\">%s</a>", value, value);
    else
        put(out, "%s", value);
}
