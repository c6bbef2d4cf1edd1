<?xml version="1.0" encoding="UTF-8"?>
<!-- Pages: paper, margins, page masters, running heads and folios, the order of the page sequences. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:d="http://docbook.org/ns/docbook" exclude-result-prefixes="d">

  <!-- mm. The type area holds whole lines (A5: 36 of 13.5 pt, A4: 44 of 15 pt), so that facing pages end alike. -->
  <xsl:variable name="wide"><xsl:choose><xsl:when test="$paper = 'A4'">210</xsl:when><xsl:otherwise>148</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="high"><xsl:choose><xsl:when test="$paper = 'A4'">297</xsl:when><xsl:otherwise>210</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="inner"><xsl:choose><xsl:when test="$paper = 'A4'">41</xsl:when><xsl:otherwise>20</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="outer"><xsl:choose><xsl:when test="$paper = 'A4'">37</xsl:when><xsl:otherwise>15</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="top"><xsl:choose><xsl:when test="$paper = 'A4'">27</xsl:when><xsl:otherwise>19</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="lines"><xsl:choose><xsl:when test="$paper = 'A4'">44</xsl:when><xsl:otherwise>36</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="foot" select="$high - $top - $lines * $lead * 25.4 div 72"/>

  <!-- 3 mm of bleed, and room for the crop marks beyond it -->
  <xsl:variable name="bleed" select="3"/>
  <xsl:variable name="slug" select="10"/>

  <xsl:template name="page.master">
    <xsl:param name="name"/>
    <xsl:param name="side"/>                          <!-- odd | even -->
    <xsl:param name="head" select="concat('head-', $side)"/>
    <xsl:param name="folio" select="concat('foot-', $side)"/>
    <xsl:param name="columns" select="1"/>
    <xsl:param name="align">before</xsl:param>
    <xsl:param name="more" select="0"/>               <!-- lines -->
    <fo:simple-page-master master-name="{$name}" page-width="{$wide}mm" page-height="{$high}mm">
      <xsl:attribute name="margin-left"><xsl:choose><xsl:when test="$side = 'odd'"><xsl:value-of select="$inner"/></xsl:when><xsl:otherwise><xsl:value-of select="$outer"/></xsl:otherwise></xsl:choose>mm</xsl:attribute>
      <xsl:attribute name="margin-right"><xsl:choose><xsl:when test="$side = 'odd'"><xsl:value-of select="$outer"/></xsl:when><xsl:otherwise><xsl:value-of select="$inner"/></xsl:otherwise></xsl:choose>mm</xsl:attribute>
      <xsl:if test="$for = 'bleed'">
        <xsl:attribute name="fox:bleed"><xsl:value-of select="$bleed"/>mm</xsl:attribute>
        <xsl:attribute name="fox:crop-offset"><xsl:value-of select="$slug"/>mm</xsl:attribute>
        <xsl:attribute name="fox:crop-box">media-box</xsl:attribute>
      </xsl:if>
      <fo:region-body margin-top="{$top}mm" margin-bottom="{$foot - $more * $lead * 25.4 div 72 - 0.2}mm" column-count="{$columns}" column-gap="6mm" display-align="{$align}"/>
      <fo:region-before region-name="{$head}" extent="{$top - 6}mm" display-align="after"/>
      <fo:region-after region-name="{$folio}" extent="{$foot - 5}mm" display-align="before"/>
    </fo:simple-page-master>
  </xsl:template>

  <xsl:template name="page.masters">
    <xsl:param name="name"/>
    <xsl:param name="columns" select="1"/>
    <xsl:param name="more" select="0"/>
    <xsl:call-template name="page.master"><xsl:with-param name="name" select="concat($name, '-first')"/><xsl:with-param name="side">odd</xsl:with-param><xsl:with-param name="head">bare-odd</xsl:with-param><xsl:with-param name="columns" select="$columns"/><xsl:with-param name="more" select="$more"/></xsl:call-template>
    <xsl:call-template name="page.master"><xsl:with-param name="name" select="concat($name, '-first-even')"/><xsl:with-param name="side">even</xsl:with-param><xsl:with-param name="head">bare-even</xsl:with-param><xsl:with-param name="columns" select="$columns"/><xsl:with-param name="more" select="$more"/></xsl:call-template>
    <xsl:call-template name="page.master"><xsl:with-param name="name" select="concat($name, '-odd')"/><xsl:with-param name="side">odd</xsl:with-param><xsl:with-param name="columns" select="$columns"/><xsl:with-param name="more" select="$more"/></xsl:call-template>
    <xsl:call-template name="page.master"><xsl:with-param name="name" select="concat($name, '-even')"/><xsl:with-param name="side">even</xsl:with-param><xsl:with-param name="columns" select="$columns"/><xsl:with-param name="more" select="$more"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="page.order">
    <xsl:param name="name"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="blank" blank-or-not-blank="blank"/>
        <fo:conditional-page-master-reference master-reference="{$name}-first" page-position="first" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$name}-first-even" page-position="first"/>
        <fo:conditional-page-master-reference master-reference="{$name}-odd" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$name}-even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:template>

  <xsl:template name="setup.pagemasters">
    <fo:layout-master-set>
      <xsl:call-template name="page.master"><xsl:with-param name="name">blank</xsl:with-param><xsl:with-param name="side">even</xsl:with-param><xsl:with-param name="head">bare-even</xsl:with-param><xsl:with-param name="folio">bare-foot</xsl:with-param></xsl:call-template>
      <xsl:call-template name="page.master"><xsl:with-param name="name">title</xsl:with-param><xsl:with-param name="side">odd</xsl:with-param><xsl:with-param name="head">bare-odd</xsl:with-param><xsl:with-param name="folio">bare-foot</xsl:with-param></xsl:call-template>
      <xsl:call-template name="page.master"><xsl:with-param name="name">colophon</xsl:with-param><xsl:with-param name="side">even</xsl:with-param><xsl:with-param name="head">bare-even</xsl:with-param><xsl:with-param name="folio">bare-foot</xsl:with-param><xsl:with-param name="align">after</xsl:with-param></xsl:call-template>
      <xsl:call-template name="page.masters"><xsl:with-param name="name">body</xsl:with-param></xsl:call-template>
      <xsl:call-template name="page.masters"><xsl:with-param name="name">index</xsl:with-param><xsl:with-param name="columns" select="2"/></xsl:call-template>
      <xsl:call-template name="page.order"><xsl:with-param name="name">body</xsl:with-param></xsl:call-template>
      <xsl:call-template name="page.order"><xsl:with-param name="name">index</xsl:with-param></xsl:call-template>
      <!-- for chapters that would end on a page of few lines: see antologi-print -->
      <xsl:call-template name="page.variant"><xsl:with-param name="name">body-long</xsl:with-param><xsl:with-param name="more" select="1"/></xsl:call-template>
      <xsl:call-template name="page.variant"><xsl:with-param name="name">body-short</xsl:with-param><xsl:with-param name="more" select="-1"/></xsl:call-template>
      <xsl:call-template name="page.variant"><xsl:with-param name="name">body-shorter</xsl:with-param><xsl:with-param name="more" select="-2"/></xsl:call-template>
    </fo:layout-master-set>
  </xsl:template>
  <xsl:template name="page.variant">
    <xsl:param name="name"/><xsl:param name="more"/>
    <xsl:call-template name="page.masters"><xsl:with-param name="name" select="$name"/><xsl:with-param name="more" select="$more"/></xsl:call-template>
    <xsl:call-template name="page.order"><xsl:with-param name="name" select="$name"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="select.pagemaster">body</xsl:template>

  <!-- one row of numbers from the title page on, as Swedish books count -->
  <xsl:template name="page.number.format">1</xsl:template>
  <xsl:template name="initial.page.number"><xsl:choose><xsl:when test="self::d:bibliography">auto</xsl:when><xsl:otherwise>auto-odd</xsl:otherwise></xsl:choose></xsl:template>
  <xsl:template name="force.page.count">auto</xsl:template>

  <xsl:template name="page.sequence">
    <xsl:param name="content"/>
    <xsl:param name="master-reference">body</xsl:param>
    <xsl:param name="initial-page-number">auto-odd</xsl:param>
    <xsl:param name="head"/>
    <xsl:param name="bare"/>                          <!-- odd | even: one page without head and folio -->
    <fo:page-sequence hyphenate="true" master-reference="{$master-reference}" initial-page-number="{$initial-page-number}">
      <xsl:choose>
        <xsl:when test="$bare != ''"><xsl:call-template name="bare"><xsl:with-param name="side" select="$bare"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="statics"><xsl:with-param name="head" select="$head"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <fo:flow flow-name="xsl-region-body"><xsl:copy-of select="$content"/></fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Heads and folios -->
  <xsl:template match="*" mode="running.head.mode">
    <xsl:call-template name="statics"><xsl:with-param name="head"><xsl:apply-templates select="." mode="head"/></xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="*" mode="running.foot.mode"/>
  <!-- what an element is called at a distance: a letter's title without its "Subject:" -->
  <xsl:template match="*" mode="head"><xsl:apply-templates select="(d:titleabbrev | d:info/d:titleabbrev | self::*[not(d:titleabbrev | d:info/d:titleabbrev)]/*[self::d:title or self::d:info]/descendant-or-self::d:title)[1]" mode="plain"/></xsl:template>
  <!-- a title as bare words: no anchors, notes or numbers -->
  <xsl:template match="*" mode="plain"><xsl:apply-templates mode="plain"/></xsl:template>
  <xsl:template match="d:indexterm | d:phrase[@role = 'mark number']" mode="plain"/>
  <xsl:template match="text()" mode="plain"><xsl:call-template name="after.number"/></xsl:template>
  <!-- the no-break space after an article's number goes with the number -->
  <xsl:template name="after.number">
    <xsl:choose>
      <xsl:when test="preceding-sibling::node()[1][self::d:phrase[@role = 'mark number']] and starts-with(., '&#160;')"><xsl:value-of select="substring(., 2)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="statics">
    <xsl:param name="head"/>
    <xsl:variable name="book"><xsl:apply-templates select="(/*/d:info/d:title | /*/d:title)[1]" mode="plain"/></xsl:variable>
    <xsl:variable name="side"><xsl:choose><xsl:when test="$head != ''"><xsl:value-of select="$head"/></xsl:when><xsl:otherwise><xsl:value-of select="$book"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:call-template name="static"><xsl:with-param name="name">head-even</xsl:with-param><xsl:with-param name="align">start</xsl:with-param><xsl:with-param name="text" select="$book"/></xsl:call-template>
    <xsl:call-template name="static"><xsl:with-param name="name">head-odd</xsl:with-param><xsl:with-param name="align">end</xsl:with-param><xsl:with-param name="text" select="$side"/></xsl:call-template>
    <xsl:call-template name="bare"><xsl:with-param name="side">odd</xsl:with-param></xsl:call-template>
    <xsl:call-template name="bare"><xsl:with-param name="side">even</xsl:with-param></xsl:call-template>
    <xsl:call-template name="folio"><xsl:with-param name="name">foot-even</xsl:with-param><xsl:with-param name="align">start</xsl:with-param></xsl:call-template>
    <xsl:call-template name="folio"><xsl:with-param name="name">foot-odd</xsl:with-param><xsl:with-param name="align">end</xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template name="bare">
    <xsl:param name="side"/>
    <fo:static-content flow-name="bare-{$side}"><xsl:call-template name="crop.marks"><xsl:with-param name="side" select="$side"/></xsl:call-template><fo:block/></fo:static-content>
  </xsl:template>
  <xsl:template name="static">
    <xsl:param name="name"/><xsl:param name="align"/><xsl:param name="text"/>
    <fo:static-content flow-name="{$name}">
      <xsl:call-template name="crop.marks"><xsl:with-param name="side" select="substring-after($name, '-')"/></xsl:call-template>
      <fo:block text-align="{$align}" font-size="{$small * 0.94}pt" line-height="{$small-lead}pt" font-style="italic" hyphenate="false" wrap-option="no-wrap">
        <xsl:call-template name="shorten"><xsl:with-param name="text" select="normalize-space($text)"/></xsl:call-template>
      </fo:block>
    </fo:static-content>
  </xsl:template>
  <xsl:template name="folio">
    <xsl:param name="name"/><xsl:param name="align"/>
    <fo:static-content flow-name="{$name}">
      <fo:block text-align="{$align}" font-size="{$small}pt" line-height="{$small-lead}pt" space-before="5mm" space-before.conditionality="retain"><fo:page-number/></fo:block>
    </fo:static-content>
  </xsl:template>
  <!-- TEXT, cut at a space where it would not fit on the line of a running head -->
  <xsl:template name="shorten">
    <xsl:param name="text"/>
    <xsl:param name="most" select="72"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt;= $most"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="shorten.words"><xsl:with-param name="text" select="substring($text, 1, $most - 1)"/></xsl:call-template><xsl:text>…</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="shorten.words">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="not(contains($text, ' ')) or substring($text, string-length($text)) = ' '"><xsl:value-of select="normalize-space($text)"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="shorten.words"><xsl:with-param name="text" select="substring($text, 1, string-length($text) - 1)"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Crop marks: eight hairlines beyond the bleed, drawn from the head of every page, whose corner lies at the margin -->
  <xsl:template name="crop.marks">
    <xsl:param name="side"/>
    <xsl:if test="$for = 'bleed'">
      <xsl:variable name="left"><xsl:choose><xsl:when test="$side = 'odd'"><xsl:value-of select="$inner"/></xsl:when><xsl:otherwise><xsl:value-of select="$outer"/></xsl:otherwise></xsl:choose></xsl:variable>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="- $slug - $left"/><xsl:with-param name="y" select="0"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="$wide + $bleed - $left"/><xsl:with-param name="y" select="0"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="- $slug - $left"/><xsl:with-param name="y" select="$high"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="$wide + $bleed - $left"/><xsl:with-param name="y" select="$high"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="- $left"/><xsl:with-param name="y" select="- $slug"/><xsl:with-param name="upright" select="true()"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="$wide - $left"/><xsl:with-param name="y" select="- $slug"/><xsl:with-param name="upright" select="true()"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="- $left"/><xsl:with-param name="y" select="$high + $bleed"/><xsl:with-param name="upright" select="true()"/></xsl:call-template>
      <xsl:call-template name="mark"><xsl:with-param name="x" select="$wide - $left"/><xsl:with-param name="y" select="$high + $bleed"/><xsl:with-param name="upright" select="true()"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template name="mark">
    <xsl:param name="x"/><xsl:param name="y"/><xsl:param name="upright" select="false()"/>
    <fo:block-container position="absolute" left="{$x}mm" top="{$y}mm">
      <xsl:attribute name="width"><xsl:choose><xsl:when test="$upright">0.25pt</xsl:when><xsl:otherwise><xsl:value-of select="$slug - $bleed"/>mm</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:attribute name="height"><xsl:choose><xsl:when test="$upright"><xsl:value-of select="$slug - $bleed"/>mm</xsl:when><xsl:otherwise>0.25pt</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:attribute name="background-color"><xsl:value-of select="$ink"/></xsl:attribute>
      <fo:block/>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
