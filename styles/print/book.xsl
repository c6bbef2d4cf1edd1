<?xml version="1.0" encoding="UTF-8"?>
<!-- The layout of an antologi book on paper: DocBook 5 in, XSL-FO for Apache FOP out, on top of docbook-xsl-ns.
     antologi-print runs it and then finish.xsl over the result: what depends on page numbers is only marked here, in
     elements of urn:antologi:print. Every identifier is made from the book, so that the same book gives the same bytes.

     for    screen | bleed (a print shop: crop marks, black ink alone) | archive (PDF/A)
     paper  A5 | A4 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:d="http://docbook.org/ns/docbook" exclude-result-prefixes="d">
  <xsl:import href="http://docbook.sourceforge.net/release/xsl-ns/current/fo/docbook.xsl"/>
  <xsl:include href="pages.xsl"/>
  <xsl:include href="front.xsl"/>
  <xsl:include href="text.xsl"/>
  <xsl:include href="back.xsl"/>

  <xsl:param name="for">screen</xsl:param>
  <xsl:param name="paper">A5</xsl:param>
  <xsl:param name="epoch"/>

  <!-- docbook-xsl's own settings -->
  <xsl:param name="fop1.extensions" select="1"/>
  <xsl:param name="xsl1.1.bookmarks" select="0"/>
  <xsl:param name="double.sided" select="1"/>
  <xsl:param name="hyphenate">true</xsl:param>
  <xsl:param name="alignment">justify</xsl:param>
  <xsl:param name="body.start.indent">0pt</xsl:param>
  <xsl:param name="draft.mode">no</xsl:param>
  <xsl:param name="chapter.autolabel" select="0"/>
  <xsl:param name="section.autolabel" select="0"/>
  <xsl:param name="appendix.autolabel">A</xsl:param>
  <xsl:param name="ulink.show" select="0"/>
  <xsl:param name="local.l10n.xml" select="document('words.xml')"/>
  <xsl:param name="body.font.family" select="$serif"/>
  <xsl:param name="title.font.family" select="$serif"/>
  <xsl:param name="symbol.font.family"/>

  <!-- What the grid stands on: the letter and the line, in points. -->
  <xsl:variable name="serif">Linux Libertine O, DejaVu Sans</xsl:variable>
  <xsl:variable name="display">Linux Libertine Display O, Linux Libertine O, DejaVu Sans</xsl:variable>
  <xsl:variable name="size"><xsl:choose><xsl:when test="$paper = 'A4'">11.5</xsl:when><xsl:otherwise>10.5</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="lead"><xsl:choose><xsl:when test="$paper = 'A4'">15</xsl:when><xsl:otherwise>13.5</xsl:otherwise></xsl:choose></xsl:variable>
  <!-- small print: captions, notes, registers -->
  <xsl:variable name="small" select="$size * 0.86"/>
  <xsl:variable name="small-lead" select="$lead * 0.84"/>
  <xsl:param name="body.font.master" select="$size"/>
  <xsl:param name="line-height" select="concat($lead, 'pt')"/>
  <!-- One ink: a grey of RGB would go to the printer as four. -->
  <xsl:variable name="ink"><xsl:choose><xsl:when test="$for = 'bleed'">cmyk(0%, 0%, 0%, 100%)</xsl:when><xsl:otherwise>black</xsl:otherwise></xsl:choose></xsl:variable>

  <!-- The edition's colours, as the book's <?antologi-print ink="#1b3442" tint="#f2c84b"?> names them: of headings and
       rules, and of the bars that open a chapter. A print shop gets none, and what is no colour is none. -->
  <xsl:variable name="tone"><xsl:call-template name="colour"><xsl:with-param name="key">ink</xsl:with-param></xsl:call-template></xsl:variable>
  <xsl:variable name="tint"><xsl:call-template name="colour"><xsl:with-param name="key">tint</xsl:with-param></xsl:call-template></xsl:variable>
  <xsl:variable name="coloured" select="$tone != $ink"/>
  <xsl:template name="colour">
    <xsl:param name="key"/>
    <xsl:variable name="named" select="substring(substring-after(/*/d:info/processing-instruction('antologi-print'), concat($key, '=&quot;#')), 1, 6)"/>
    <xsl:choose>
      <xsl:when test="$for != 'bleed' and translate($named, '0123456789abcdef', '0000000000000000') = '000000'">#<xsl:value-of select="$named"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$ink"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:attribute-set name="root.properties">
    <xsl:attribute name="xml:lang"><xsl:value-of select="/*/@xml:lang"/></xsl:attribute>
    <xsl:attribute name="color"><xsl:value-of select="$ink"/></xsl:attribute>
    <xsl:attribute name="font-family"><xsl:value-of select="$serif"/></xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">2</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">2</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="line-stacking-strategy">font-height</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>

  <!-- ids: the book's own; else by place, counted within the part of the book that has one -->
  <xsl:template name="object.id">
    <xsl:param name="object" select="."/>
    <xsl:choose>
      <xsl:when test="$object/@xml:id"><xsl:value-of select="$object/@xml:id"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="$object" mode="id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="d:indexterm" mode="id">
    <xsl:value-of select="ancestor::*[@xml:id][self::d:section[@role = 'article'] or self::d:varlistentry or self::d:chapter or self::d:appendix][1]/@xml:id"/>
    <xsl:text>.x</xsl:text>
    <xsl:number level="any" from="d:section[@role = 'article'] | d:varlistentry[@xml:id] | d:chapter | d:appendix"/>
  </xsl:template>
  <xsl:template match="d:section" mode="id">
    <xsl:value-of select="ancestor::*[@xml:id][self::d:section[@role = 'article'] or self::d:chapter or self::d:appendix][1]/@xml:id"/>
    <xsl:text>.s</xsl:text>
    <xsl:number level="any" from="d:section[@role = 'article'] | d:chapter | d:appendix | d:preface"/>
  </xsl:template>
  <xsl:template match="*" mode="id">
    <xsl:text>book.</xsl:text>
    <xsl:for-each select="ancestor-or-self::*[position() &lt; last()]">
      <xsl:value-of select="concat(local-name(), count(preceding-sibling::*))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- the language of an element for hyphenation and for who has the book read aloud -->
  <xsl:template name="lang"><xsl:if test="@xml:lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if></xsl:template>
  <!-- a word of the book, whatever language the text around it has -->
  <xsl:template name="word">
    <xsl:param name="key"/>
    <xsl:call-template name="gentext"><xsl:with-param name="key" select="$key"/><xsl:with-param name="lang" select="/*/@xml:lang"/></xsl:call-template>
  </xsl:template>
  <!-- A bar in the edition's second colour, where it has one: TOP points below the head of the page, or where it stands. -->
  <xsl:template name="bar">
    <xsl:param name="wide" select="14"/>
    <xsl:param name="left" select="0"/>
    <xsl:param name="top" select="$lead * 3"/>
    <xsl:if test="$coloured">
      <fo:block-container width="{$wide}mm" height="2.5pt" background-color="{$tint}">
        <xsl:choose>
          <xsl:when test="$top"><xsl:attribute name="position">absolute</xsl:attribute><xsl:attribute name="top"><xsl:value-of select="$top"/>pt</xsl:attribute><xsl:attribute name="left"><xsl:value-of select="$left"/>mm</xsl:attribute></xsl:when>
          <xsl:otherwise><xsl:attribute name="space-before"><xsl:value-of select="$lead * 1.5"/>pt</xsl:attribute><xsl:attribute name="margin-left"><xsl:value-of select="$left"/>mm</xsl:attribute></xsl:otherwise>
        </xsl:choose>
        <fo:block/>
      </fo:block-container>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
