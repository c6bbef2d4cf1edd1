<?xml version="1.0" encoding="UTF-8"?>
<!-- The second pass over the FO: what page numbers decide. LAYOUT is what FOP made of the pass before this one (its
     intermediate format); a page that an entry names twice is named once, three in a row become 12–14, and principles
     on one page share its number. Without LAYOUT everything is named.
     live=yes leaves all numbers to FOP: they are right also when the pages never come to rest.
     fit holds PLACE:WHAT for page sequences, a space around each: long, short, shorter (pages of that many lines) or on (it
     goes on where the one before it ends).
     links=no takes the links out of the pages (a print shop wants none); blank=N adds N blank pages. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:a="urn:antologi:print"
    xmlns:if="http://xmlgraphics.apache.org/fop/intermediate" xmlns:nav="http://xmlgraphics.apache.org/fop/intermediate/document-navigation"
    exclude-result-prefixes="a if nav">
  <xsl:param name="layout"/>
  <xsl:param name="live">no</xsl:param>
  <xsl:param name="links">yes</xsl:param>
  <xsl:param name="blank" select="0"/>
  <xsl:param name="fit"/>
  <xsl:key name="place" match="nav:goto-xy[@page-index &gt;= 0]" use="@id"/>
  <!-- of several ids at one point FOP names but one there -->
  <xsl:key name="place" match="nav:named-destination/nav:goto-xy[@page-index &gt;= 0]" use="../@name"/>
  <xsl:variable name="pages" select="document($layout)"/>
  <xsl:variable name="last-page"><xsl:if test="$layout"><xsl:value-of select="count($pages//if:page)"/></xsl:if></xsl:variable>

  <xsl:template match="@* | node()"><xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy></xsl:template>

  <!-- what a screen reader says of a link -->
  <xsl:template match="fo:basic-link">
    <xsl:choose>
      <xsl:when test="$links = 'no'"><fo:inline><xsl:apply-templates select="@*[not(name() = 'internal-destination' or name() = 'external-destination' or namespace-uri() = 'http://xmlgraphics.apache.org/fop/extensions')] | node()"/></fo:inline></xsl:when>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <xsl:if test="not(@fox:alt-text) and normalize-space()"><xsl:attribute name="fox:alt-text"><xsl:value-of select="normalize-space()"/></xsl:attribute></xsl:if>
          <xsl:apply-templates select="node()"/>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- The count of bookmarks in sight: FOP leaves it out of the file, antologi-print puts it there. -->
  <xsl:template match="fo:bookmark-tree">
    <xsl:comment>bookmarks=<xsl:value-of select="count(fo:bookmark | fo:bookmark[@starting-state = 'show']/fo:bookmark)"/></xsl:comment>
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- the page of id TO as FOP laid it out, or -1 -->
  <xsl:template name="page">
    <xsl:param name="to"/>
    <xsl:variable name="found"><xsl:if test="$layout"><xsl:for-each select="$pages"><xsl:value-of select="key('place', $to)[1]/@page-index"/></xsl:for-each></xsl:if></xsl:variable>
    <xsl:choose><xsl:when test="string($found) = ''">-1</xsl:when><xsl:otherwise><xsl:value-of select="$found"/></xsl:otherwise></xsl:choose>
  </xsl:template>
  <!-- A page that is known is written out: FOP breaks lines around a number that it does not know as if it had three digits. -->
  <xsl:template match="fo:page-number-citation">
    <xsl:call-template name="number"><xsl:with-param name="to" select="@ref-id"/></xsl:call-template>
  </xsl:template>
  <!-- among numbers below each other, as wide as the last page's -->
  <xsl:template match="a:aligned">
    <xsl:variable name="page"><xsl:call-template name="page"><xsl:with-param name="to" select="fo:page-number-citation/@ref-id"/></xsl:call-template></xsl:variable>
    <xsl:variable name="short" select="string-length($last-page) - string-length($page + 1)"/>
    <xsl:if test="$page &gt;= 0 and $live = 'no' and $short &gt; 0"><fo:leader leader-pattern="space" leader-length="{$short * 0.465}em"/></xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template name="number">
    <xsl:param name="to"/>
    <xsl:variable name="page"><xsl:call-template name="page"><xsl:with-param name="to" select="$to"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="$page &gt;= 0 and $live = 'no'"><xsl:value-of select="$page + 1"/></xsl:when>
      <xsl:otherwise><fo:page-number-citation ref-id="{$to}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="citation">
    <xsl:param name="to"/><xsl:param name="alt"/>
    <xsl:choose>
      <xsl:when test="$links = 'no'"><xsl:call-template name="number"><xsl:with-param name="to" select="$to"/></xsl:call-template></xsl:when>
      <xsl:otherwise><fo:basic-link internal-destination="{$to}"><xsl:if test="$alt"><xsl:attribute name="fox:alt-text"><xsl:value-of select="$alt"/></xsl:attribute></xsl:if><xsl:call-template name="number"><xsl:with-param name="to" select="$to"/></xsl:call-template></fo:basic-link></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 12, 14–16: walks over the references of an entry, which stand in the order of the book -->
  <xsl:template match="a:pages"><xsl:apply-templates select="a:ref[1]" mode="first"/></xsl:template>
  <xsl:template match="a:ref" mode="first">
    <xsl:variable name="page"><xsl:call-template name="page"><xsl:with-param name="to" select="@to"/></xsl:call-template></xsl:variable>
    <xsl:call-template name="citation"><xsl:with-param name="to" select="@to"/></xsl:call-template>
    <xsl:apply-templates select="following-sibling::a:ref[1]" mode="next"><xsl:with-param name="from" select="$page"/><xsl:with-param name="last" select="$page"/></xsl:apply-templates>
  </xsl:template>
  <!-- FROM is the page that was written last, LAST the last page of its run, END the reference to it -->
  <xsl:template match="a:ref" mode="next">
    <xsl:param name="from"/><xsl:param name="last"/><xsl:param name="end" select="/.."/>
    <xsl:variable name="page"><xsl:call-template name="page"><xsl:with-param name="to" select="@to"/></xsl:call-template></xsl:variable>
    <xsl:variable name="next" select="following-sibling::a:ref[1]"/>
    <xsl:choose>
      <xsl:when test="$page &gt;= 0 and $page = $last">
        <xsl:call-template name="go.on"><xsl:with-param name="next" select="$next"/><xsl:with-param name="from" select="$from"/><xsl:with-param name="last" select="$last"/><xsl:with-param name="end" select="$end"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$last &gt;= 0 and $page = $last + 1">
        <xsl:call-template name="go.on"><xsl:with-param name="next" select="$next"/><xsl:with-param name="from" select="$from"/><xsl:with-param name="last" select="$page"/><xsl:with-param name="end" select="."/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="run.end"><xsl:with-param name="from" select="$from"/><xsl:with-param name="last" select="$last"/><xsl:with-param name="end" select="$end"/></xsl:call-template>
        <!-- the last number does not stand alone on a line -->
        <xsl:choose><xsl:when test="$next">, </xsl:when><xsl:otherwise>,&#160;</xsl:otherwise></xsl:choose>
        <xsl:call-template name="citation"><xsl:with-param name="to" select="@to"/></xsl:call-template>
        <xsl:call-template name="go.on"><xsl:with-param name="next" select="$next"/><xsl:with-param name="from" select="$page"/><xsl:with-param name="last" select="$page"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="go.on">
    <xsl:param name="next"/><xsl:param name="from"/><xsl:param name="last"/><xsl:param name="end" select="/.."/>
    <xsl:choose>
      <xsl:when test="$next"><xsl:apply-templates select="$next" mode="next"><xsl:with-param name="from" select="$from"/><xsl:with-param name="last" select="$last"/><xsl:with-param name="end" select="$end"/></xsl:apply-templates></xsl:when>
      <xsl:otherwise><xsl:call-template name="run.end"><xsl:with-param name="from" select="$from"/><xsl:with-param name="last" select="$last"/><xsl:with-param name="end" select="$end"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="run.end">
    <xsl:param name="from"/><xsl:param name="last"/><xsl:param name="end"/>
    <xsl:if test="$end">
      <xsl:choose><xsl:when test="$last &gt; $from + 1">–</xsl:when><xsl:otherwise>,&#160;</xsl:otherwise></xsl:choose>
      <xsl:call-template name="citation"><xsl:with-param name="to" select="$end/@to"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- 10, 11, s. 55; 12, s. 56 -->
  <xsl:template match="a:principles">
    <xsl:for-each select="a:ref">
      <xsl:variable name="page"><xsl:call-template name="page"><xsl:with-param name="to" select="@to"/></xsl:call-template></xsl:variable>
      <xsl:variable name="next"><xsl:choose><xsl:when test="following-sibling::a:ref"><xsl:call-template name="page"><xsl:with-param name="to" select="following-sibling::a:ref[1]/@to"/></xsl:call-template></xsl:when><xsl:otherwise>-2</xsl:otherwise></xsl:choose></xsl:variable>
      <xsl:choose>
        <xsl:when test="$links = 'no'"><xsl:value-of select="@label"/></xsl:when>
        <xsl:otherwise><fo:basic-link internal-destination="{@to}" fox:alt-text="{@alt}"><xsl:value-of select="@label"/></fo:basic-link></xsl:otherwise>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="$page &gt;= 0 and $page = $next">,&#160;</xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="concat(',&#160;', ../@p, '&#160;')"/>
          <xsl:call-template name="citation"><xsl:with-param name="to" select="@to"/><xsl:with-param name="alt" select="@alt"/></xsl:call-template>
          <xsl:if test="position() != last()">;&#160;</xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- page sequences that do not take the pages that they were given -->
  <xsl:template match="fo:page-sequence">
    <xsl:variable name="place"><xsl:call-template name="place"/></xsl:variable>
    <xsl:variable name="what" select="substring-before(substring-after($fit, concat(' ', $place, ':')), ' ')"/>
    <xsl:if test="$what != 'on'">
      <xsl:copy>
        <xsl:apply-templates select="@*"/>
        <xsl:if test="$what != ''"><xsl:attribute name="master-reference"><xsl:value-of select="concat(@master-reference, '-', $what)"/></xsl:attribute></xsl:if>
        <xsl:apply-templates select="node()"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>
  <xsl:template name="place"><xsl:value-of select="count(preceding-sibling::fo:page-sequence) + 1"/></xsl:template>
  <xsl:template match="fo:page-sequence[@master-reference = 'index']/fo:flow">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:apply-templates select="../following-sibling::fo:page-sequence[1]" mode="on"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="fo:page-sequence" mode="on">
    <xsl:variable name="place"><xsl:call-template name="place"/></xsl:variable>
    <xsl:if test="contains($fit, concat(' ', $place, ':on '))">
      <xsl:apply-templates select="fo:flow/node()"/>
      <xsl:apply-templates select="following-sibling::fo:page-sequence[1]" mode="on"/>
    </xsl:if>
  </xsl:template>
  <!-- the title of a register that goes on has half the space above it, and no bar: that stands at the head of a page -->
  <xsl:template match="fo:page-sequence[@master-reference = 'index']/fo:flow/fo:block[@padding-top]">
    <xsl:variable name="place"><xsl:for-each select="ancestor::fo:page-sequence"><xsl:call-template name="place"/></xsl:for-each></xsl:variable>
    <xsl:choose>
      <xsl:when test="contains($fit, concat(' ', $place, ':on '))">
        <xsl:copy>
          <xsl:apply-templates select="@*"/>
          <xsl:attribute name="padding-top"><xsl:value-of select="substring-before(@padding-top, 'pt') div 2"/>pt</xsl:attribute>
          <xsl:apply-templates select="node()[not(self::fo:block-container)]"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise><xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- blank pages behind the last, for sheets that are folded -->
  <xsl:template match="fo:root">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()[not(self::fo:page-sequence)]"/>
      <!-- every place that a number asks for, so that FOP tells its page also where the number is left out; others link to it -->
      <xsl:if test="$links = 'yes'"><xsl:for-each select="//a:ref"><fox:destination internal-destination="{@to}"/></xsl:for-each></xsl:if>
      <xsl:apply-templates select="fo:page-sequence"/>
      <xsl:if test="$blank &gt; 0">
        <fo:page-sequence master-reference="blank" initial-page-number="auto">
          <xsl:copy-of select="(fo:page-sequence/fo:static-content[@flow-name = 'bare-even'])[1]"/>
          <fo:flow flow-name="xsl-region-body">
            <fo:block>&#160;</fo:block>
            <xsl:if test="$blank &gt; 1"><fo:block break-before="page">&#160;</fo:block></xsl:if>
            <xsl:if test="$blank &gt; 2"><fo:block break-before="page">&#160;</fo:block></xsl:if>
          </fo:flow>
        </fo:page-sequence>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
