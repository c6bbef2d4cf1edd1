<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before the text: title page, colophon, contents; and what a reader of the file sees: bookmarks, metadata. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:a="urn:antologi:print" xmlns:d="http://docbook.org/ns/docbook" exclude-result-prefixes="d">

  <xsl:template match="d:book">
    <xsl:call-template name="page.sequence">
      <xsl:with-param name="master-reference">title</xsl:with-param>
      <xsl:with-param name="bare">odd</xsl:with-param>
      <xsl:with-param name="initial-page-number">1</xsl:with-param>
      <xsl:with-param name="content"><fo:block id="book.title"><xsl:call-template name="title.page"/></fo:block></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="page.sequence">
      <xsl:with-param name="master-reference">colophon</xsl:with-param>
      <xsl:with-param name="bare">even</xsl:with-param>
      <xsl:with-param name="initial-page-number">auto</xsl:with-param>
      <xsl:with-param name="content"><xsl:call-template name="colophon.page"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="page.sequence">
      <xsl:with-param name="head"><xsl:call-template name="word"><xsl:with-param name="key">TableofContents</xsl:with-param></xsl:call-template></xsl:with-param>
      <xsl:with-param name="content"><fo:block id="book.contents"><xsl:call-template name="contents"/></fo:block></xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="*[not(self::d:info or self::d:title or self::d:subtitle)]"/>
  </xsl:template>

  <!-- "Antologi: A, B, C" without a subtitle of its own is set as title and subtitle. -->
  <xsl:template name="title.page">
    <xsl:variable name="title"><xsl:apply-templates select="d:info/d:title" mode="plain"/></xsl:variable>
    <xsl:variable name="split" select="not(d:info/d:subtitle) and contains($title, ': ')"/>
    <xsl:variable name="main"><xsl:choose><xsl:when test="$split"><xsl:value-of select="substring-before($title, ': ')"/></xsl:when><xsl:otherwise><xsl:value-of select="$title"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="letter"><xsl:choose><xsl:when test="string-length($main) &lt; 24">3.2</xsl:when><xsl:when test="string-length($main) &lt; 60">2.5</xsl:when><xsl:otherwise>1.9</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block text-align="center" hyphenate="false">
      <fo:block line-height="{$lead}pt" space-before="{$lead * 3}pt" space-before.conditionality="retain" font-size="{$size * 1.1}pt">
        <xsl:call-template name="editors"/>
        <xsl:if test="not(d:info/d:authorgroup or d:info/d:editor)">&#160;</xsl:if>
      </fo:block>
      <fo:block role="H1" font-family="{$display}" font-size="{$size * $letter}pt" line-height="1.15" space-before="{$lead * 5}pt" color="{$tone}"><xsl:value-of select="$main"/></fo:block>
      <xsl:call-template name="bar"><xsl:with-param name="wide" select="22"/><xsl:with-param name="left" select="($wide - $inner - $outer - 22) div 2"/><xsl:with-param name="top" select="0"/></xsl:call-template>
      <xsl:if test="$split or d:info/d:subtitle">
        <fo:block font-size="{$size * 1.25}pt" line-height="1.35" font-style="italic" space-before="{$lead}pt" margin-left="10mm" margin-right="10mm">
          <xsl:choose>
            <xsl:when test="$split"><xsl:call-template name="whole"><xsl:with-param name="list" select="substring-after($title, ': ')"/></xsl:call-template></xsl:when>
            <xsl:otherwise><xsl:apply-templates select="d:info/d:subtitle" mode="plain"/></xsl:otherwise>
          </xsl:choose>
        </fo:block>
      </xsl:if>
      <fo:block-container position="absolute" top="{$lead * ($lines - 12)}pt" left="0mm" width="100%" height="{$lead * 12}pt" display-align="after">
        <xsl:apply-templates select="d:info/d:mediaobject[@role = 'logo']" mode="logo"/>
        <fo:block line-height="{$lead}pt"><xsl:value-of select="d:info/d:publisher/d:publishername"/></fo:block>
        <fo:block line-height="{$lead}pt"><xsl:value-of select="substring(d:info/d:pubdate, 1, 4)"/></fo:block>
      </fo:block-container>
    </fo:block>
  </xsl:template>

  <xsl:template name="editors">
    <xsl:for-each select="/*/d:info/d:authorgroup/d:editor | /*/d:info/d:editor"><xsl:if test="position() != 1">, </xsl:if><xsl:value-of select="d:personname"/></xsl:for-each>
  </xsl:template>

  <!-- The logo, as large as it fits; FOP reads it out of the document. -->
  <xsl:template match="d:mediaobject" mode="logo">
    <xsl:variable name="alt" select="normalize-space((d:alt | d:textobject/d:phrase)[1])"/>
    <xsl:if test="d:imageobject/d:imagedata/@fileref">
      <fo:block space-after="{$lead}pt" line-height="1">
        <fo:external-graphic src="url('{d:imageobject/d:imagedata/@fileref}')" width="40mm" height="20mm" content-width="scale-to-fit" content-height="scale-to-fit" text-align="center" display-align="after">
          <xsl:if test="$alt != ''"><xsl:attribute name="fox:alt-text"><xsl:value-of select="$alt"/></xsl:attribute></xsl:if>
        </fo:external-graphic>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- the items of a list, broken at its commas alone unless they are long -->
  <xsl:template name="whole">
    <xsl:param name="list"/>
    <xsl:variable name="item"><xsl:choose><xsl:when test="contains($list, ', ')"><xsl:value-of select="substring-before($list, ', ')"/></xsl:when><xsl:otherwise><xsl:value-of select="$list"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:choose>
      <xsl:when test="string-length($item) &lt; 36"><xsl:value-of select="translate($item, ' ', '&#160;')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$item"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="contains($list, ', ')">
      <xsl:text>, </xsl:text><xsl:call-template name="whole"><xsl:with-param name="list" select="substring-after($list, ', ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="colophon.page">
    <fo:block font-size="{$small}pt" line-height="{$small-lead}pt" text-align="start" hyphenate="false">
      <fo:block font-style="italic" space-after="{$small-lead * 0.5}pt"><xsl:apply-templates select="d:info/d:title" mode="plain"/></fo:block>
      <xsl:for-each select="d:info/d:legalnotice/d:para">
        <fo:block margin-right="15mm">
          <!-- rights, and how the book was made, stand apart from the imprint -->
          <xsl:if test="@role = 'rights' or preceding-sibling::d:para[1][@role = 'rights']"><xsl:attribute name="space-before"><xsl:value-of select="$small-lead * 0.5"/>pt</xsl:attribute></xsl:if>
          <xsl:apply-templates/>
        </fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- Contents: chapters on their own, articles below them behind their numbers -->
  <xsl:template name="contents">
    <xsl:call-template name="bar"/>
    <fo:block role="H1" xsl:use-attribute-sets="opening"><xsl:call-template name="word"><xsl:with-param name="key">TableofContents</xsl:with-param></xsl:call-template></fo:block>
    <xsl:for-each select="d:preface | d:chapter | d:appendix | d:bibliography | d:index">
      <fo:block space-before="{$lead}pt" keep-with-next.within-page="always">
        <xsl:if test="self::d:index or self::d:bibliography"><xsl:attribute name="space-before">0pt</xsl:attribute></xsl:if>
        <xsl:if test="self::d:index and not(preceding-sibling::d:index) or self::d:bibliography"><xsl:attribute name="space-before"><xsl:value-of select="$lead"/>pt</xsl:attribute></xsl:if>
        <xsl:if test="not(d:section)"><xsl:attribute name="keep-with-next.within-page">auto</xsl:attribute></xsl:if>
        <xsl:call-template name="contents.line"><xsl:with-param name="title"><xsl:apply-templates select="." mode="label"/><xsl:apply-templates select="." mode="head"/></xsl:with-param></xsl:call-template>
      </fo:block>
      <xsl:if test="not(self::d:preface)">
        <xsl:apply-templates select="d:section" mode="contents"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="d:section" mode="contents">
    <fo:list-block provisional-distance-between-starts="7mm" provisional-label-separation="1.5mm">
      <fo:list-item>
        <fo:list-item-label end-indent="label-end()"><fo:block text-align="end"><xsl:value-of select="(d:info/d:title | d:title)/d:phrase[@role = 'mark number']"/></fo:block></fo:list-item-label>
        <fo:list-item-body start-indent="body-start()"><xsl:call-template name="contents.line"><xsl:with-param name="title"><xsl:apply-templates select="." mode="head"/></xsl:with-param></xsl:call-template></fo:list-item-body>
      </fo:list-item>
    </fo:list-block>
  </xsl:template>
  <!-- A long title breaks well short of the page numbers; the last line runs out to them. -->
  <xsl:template name="contents.line">
    <xsl:param name="title"/>
    <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
    <fo:block text-align="start" text-align-last="justify" word-spacing="0pt" hyphenate="false" end-indent="14mm" last-line-end-indent="-14mm">
      <xsl:if test="ancestor::d:chapter or ancestor::d:appendix"><xsl:attribute name="start-indent">inherited-property-value(start-indent)</xsl:attribute></xsl:if>
      <xsl:call-template name="lang"/>
      <fo:basic-link internal-destination="{$id}"><xsl:value-of select="normalize-space($title)"/></fo:basic-link>
      <fo:inline keep-together.within-line="always">
        <!-- antologi-print makes points of the dashes, below each other; FOP's own leader of dots does not know how -->
        <fo:inline><fo:leader leader-pattern="space" leader-length="1.5mm"/></fo:inline>
        <fo:leader leader-pattern="rule" rule-style="dashed" rule-thickness="0.5pt" leader-length.minimum="4mm" leader-length.optimum="6mm" leader-length.maximum="100%"/>
        <fo:inline><fo:leader leader-pattern="space" leader-length="1.5mm"/></fo:inline>
        <fo:basic-link internal-destination="{$id}" fox:alt-text="{normalize-space($title)}"><a:aligned><fo:page-number-citation ref-id="{$id}"/></a:aligned></fo:basic-link>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <!-- A preface is signed by the editors. -->
  <xsl:template match="d:preface">
    <xsl:call-template name="page.sequence">
      <xsl:with-param name="head"><xsl:apply-templates select="." mode="head"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
        <fo:block id="{$id}"><xsl:call-template name="opening"/></fo:block>
        <xsl:apply-templates select="*[not(self::d:title)]"/>
        <xsl:variable name="editors"><xsl:call-template name="editors"/></xsl:variable>
        <xsl:if test="$editors != ''"><fo:block text-align="end" hyphenate="false" font-style="italic" line-height="{$lead}pt" space-before="{$lead}pt" keep-with-previous.within-column="always"><xsl:value-of select="$editors"/></fo:block></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- "Bilaga A. " -->
  <xsl:template match="*" mode="label"/>
  <xsl:template match="d:appendix" mode="label">
    <xsl:call-template name="word"><xsl:with-param name="key">Appendix</xsl:with-param></xsl:call-template>
    <xsl:text> </xsl:text><xsl:number count="d:appendix" format="A"/><xsl:text>. </xsl:text>
  </xsl:template>

  <!-- Bookmarks: as the contents, and an article's headings folded below it -->
  <xsl:template match="d:book" mode="fop1.outline">
    <fo:bookmark internal-destination="book.title"><fo:bookmark-title><xsl:apply-templates select="d:info/d:title" mode="plain"/></fo:bookmark-title></fo:bookmark>
    <fo:bookmark internal-destination="book.contents"><fo:bookmark-title><xsl:call-template name="word"><xsl:with-param name="key">TableofContents</xsl:with-param></xsl:call-template></fo:bookmark-title></fo:bookmark>
    <xsl:apply-templates select="*" mode="fop1.outline"/>
  </xsl:template>
  <xsl:template match="d:section[@role = 'origin']" mode="fop1.outline" priority="2"/>
  <xsl:template match="d:preface | d:chapter | d:appendix | d:bibliography | d:index | d:section" mode="fop1.outline">
    <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
    <xsl:variable name="title">
      <xsl:apply-templates select="." mode="label"/>
      <xsl:for-each select="(d:info/d:title | d:title)/d:phrase[@role = 'mark number']"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
      <xsl:apply-templates select="." mode="head"/>
    </xsl:variable>
    <fo:bookmark internal-destination="{$id}">
      <xsl:attribute name="starting-state"><xsl:choose><xsl:when test="self::d:chapter">show</xsl:when><xsl:otherwise>hide</xsl:otherwise></xsl:choose></xsl:attribute>
      <fo:bookmark-title><xsl:value-of select="normalize-space($title)"/></fo:bookmark-title>
      <xsl:apply-templates select="*" mode="fop1.outline"/>
    </fo:bookmark>
  </xsl:template>
  <xsl:template match="*" mode="fop1.foxdest"/>

  <!-- Document properties; antologi-print gives the time, which FOP takes from a clock otherwise. -->
  <xsl:template name="fop1-document-information">
    <xsl:variable name="info" select="/*/d:info"/>
    <fo:declarations>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:apply-templates select="$info/d:title" mode="plain"/></rdf:li></rdf:Alt></dc:title>
            <xsl:if test="$info//d:editor or $info/d:publisher">
              <dc:creator><rdf:Seq>
                <!-- PDF/A-1 has one entry for all -->
                <xsl:choose>
                  <xsl:when test="$for = 'screen'"><xsl:for-each select="$info//d:editor"><rdf:li><xsl:value-of select="d:personname"/></rdf:li></xsl:for-each></xsl:when>
                  <xsl:when test="$info//d:editor"><rdf:li><xsl:call-template name="editors"/></rdf:li></xsl:when>
                </xsl:choose>
                <xsl:if test="not($info//d:editor)"><rdf:li><xsl:value-of select="$info/d:publisher/d:publishername"/></rdf:li></xsl:if>
              </rdf:Seq></dc:creator>
            </xsl:if>
            <xsl:if test="$info/d:publisher"><dc:publisher><rdf:Bag><rdf:li><xsl:value-of select="$info/d:publisher/d:publishername"/></rdf:li></rdf:Bag></dc:publisher></xsl:if>
            <xsl:if test="$info/d:subtitle | $info/d:abstract"><dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$info/d:subtitle"/><xsl:if test="$info/d:subtitle and $info/d:abstract">. </xsl:if><xsl:value-of select="$info/d:abstract/d:para"/></rdf:li></rdf:Alt></dc:description></xsl:if>
            <xsl:if test="$info/d:legalnotice/d:para[@role = 'rights']"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$info/d:legalnotice/d:para[@role = 'rights']"/></rdf:li></rdf:Alt></dc:rights></xsl:if>
            <dc:language><rdf:Bag><rdf:li><xsl:value-of select="/*/@xml:lang"/></rdf:li></rdf:Bag></dc:language>
            <xsl:if test="$info/d:keywordset">
              <xsl:variable name="words"><xsl:for-each select="$info/d:keywordset/d:keyword"><xsl:if test="position() != 1">, </xsl:if><xsl:value-of select="."/></xsl:for-each></xsl:variable>
              <dc:subject><rdf:Bag><xsl:for-each select="$info/d:keywordset/d:keyword"><rdf:li><xsl:value-of select="."/></rdf:li></xsl:for-each></rdf:Bag></dc:subject>
              <pdf:Keywords><xsl:value-of select="$words"/></pdf:Keywords>
            </xsl:if>
            <xmp:CreatorTool>antologi-print</xmp:CreatorTool>
            <xmp:CreateDate><xsl:value-of select="$epoch"/></xmp:CreateDate>
            <xmp:ModifyDate><xsl:value-of select="$epoch"/></xmp:ModifyDate>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>
</xsl:stylesheet>
