<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands behind the text: principles, sources, bibliography, and the indexes, which are made here from the index
     terms: docbook-xsl's own puts Å among A, says a page as often as a term stands on it and knows no index by type that FOP
     takes. The book's alphabet is a row of the table below. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:a="urn:antologi:print" xmlns:exsl="http://exslt.org/common" xmlns:d="http://docbook.org/ns/docbook" exclude-result-prefixes="d exsl">

  <!-- Appendix A: number, quotation, where it stands -->
  <xsl:template match="d:variablelist">
    <fo:list-block provisional-distance-between-starts="{$size * 2.2}pt" provisional-label-separation="{$size * 0.5}pt" space-before="{$lead * 0.3}pt">
      <xsl:for-each select="d:varlistentry">
        <fo:list-item space-after="{$lead * 0.4}pt" keep-together.within-column="always">
          <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
          <fo:list-item-label end-indent="label-end()"><fo:block line-height="{$lead}pt" text-align="end"><xsl:apply-templates select="d:term/node()"/></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><xsl:apply-templates select="d:listitem/*"/></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <!-- Appendix B -->
  <xsl:template match="d:orderedlist[@role = 'sources']">
    <fo:list-block provisional-distance-between-starts="{$size * 2.2}pt" provisional-label-separation="{$size * 0.5}pt" space-before="{$lead}pt" text-align="start" hyphenate="false">
      <xsl:for-each select="d:listitem">
        <fo:list-item space-after="{$lead * 0.5}pt" keep-together.within-column="always">
          <fo:list-item-label end-indent="label-end()"><fo:block line-height="{$lead}pt" text-align="end"><xsl:number/></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><xsl:apply-templates/></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>
  <xsl:template match="d:orderedlist[@role = 'sources']/d:listitem/d:para[not(@role)]">
    <fo:block>
      <xsl:choose>
        <xsl:when test="preceding-sibling::d:para"><xsl:attribute name="font-size"><xsl:value-of select="$small"/>pt</xsl:attribute><xsl:attribute name="line-height"><xsl:value-of select="$small-lead"/>pt</xsl:attribute></xsl:when>
        <xsl:otherwise><xsl:attribute name="line-height"><xsl:value-of select="$lead"/>pt</xsl:attribute></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- Bibliography: by the writer's last name, else by title -->
  <xsl:template match="d:bibliography">
    <xsl:call-template name="page.sequence">
      <xsl:with-param name="initial-page-number">auto</xsl:with-param>
      <xsl:with-param name="head"><xsl:apply-templates select="." mode="head"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
        <fo:block id="{$id}"><xsl:call-template name="opening"/></fo:block>
        <xsl:variable name="book" select="/"/>
        <xsl:variable name="entries"><xsl:apply-templates select="d:biblioentry" mode="sort"/></xsl:variable>
        <xsl:for-each select="exsl:node-set($entries)/a:entry">
          <xsl:sort select="@by"/>
          <xsl:variable name="entry" select="@id"/>
          <xsl:for-each select="$book"><xsl:apply-templates select="key('entry', $entry)"/></xsl:for-each>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:key name="entry" match="d:biblioentry" use="generate-id()"/>
  <xsl:template match="d:biblioentry" mode="sort">
    <xsl:variable name="name"><xsl:for-each select="d:author[1]"><xsl:call-template name="last.word"><xsl:with-param name="text" select="normalize-space(d:personname)"/></xsl:call-template></xsl:for-each></xsl:variable>
    <a:entry id="{generate-id()}" by="{translate(normalize-space(concat($name, ' ', d:title)), concat($from, '”“»«&quot;'), $to)}"/>
  </xsl:template>
  <xsl:template match="d:biblioentry">
    <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
    <fo:block id="{$id}" line-height="{$lead}pt" start-indent="{$size * 1.3}pt" text-indent="{- $size * 1.3}pt" text-align="start" hyphenate="false" space-after="{$lead * 0.4}pt" keep-together.within-column="always">
      <xsl:for-each select="d:author/d:personname"><xsl:value-of select="."/><xsl:text>. </xsl:text></xsl:for-each>
      <fo:inline font-style="italic"><xsl:for-each select="d:title"><xsl:call-template name="lang"/><xsl:apply-templates select="." mode="plain"/></xsl:for-each></fo:inline>
      <xsl:if test="not(contains('.?!…', substring(d:title, string-length(d:title))))">.</xsl:if>
      <xsl:for-each select="d:orgname | d:publisher/d:publishername | d:pubdate">
        <xsl:text> </xsl:text><xsl:value-of select="."/><xsl:if test="position() != last()">,</xsl:if><xsl:if test="position() = last()">.</xsl:if>
      </xsl:for-each>
      <xsl:for-each select="d:bibliosource"><xsl:text> </xsl:text><xsl:apply-templates/></xsl:for-each>
      <xsl:for-each select="d:bibliomisc"><xsl:text> </xsl:text><xsl:apply-templates/><xsl:text>.</xsl:text></xsl:for-each>
      <xsl:for-each select="d:releaseinfo[. != ../d:title]"><xsl:text> [</xsl:text><xsl:call-template name="breakable"><xsl:with-param name="text" select="."/></xsl:call-template><xsl:text>]</xsl:text></xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- Indexes -->
  <xsl:key name="term" match="d:indexterm" use="concat(@type, '|', d:primary)"/>
  <xsl:key name="sub" match="d:indexterm[d:secondary]" use="concat(@type, '|', d:primary, '|', d:secondary)"/>

  <!-- FROM -> TO makes a word what it sorts as: { | } stand behind z. -->
  <xsl:variable name="upper">ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÊËÁÀÂÃÍÌÎÏÓÒÔÕÚÙÛÜÇÑÅÄÖÆØ</xsl:variable>
  <xsl:variable name="lower">abcdefghijklmnopqrstuvwxyzéèêëáàâãíìîïóòôõúùûüçñåäöæø</xsl:variable>
  <xsl:variable name="alphabet">
    <xsl:variable name="lang" select="substring(/*/@xml:lang, 1, 2)"/>
    <xsl:choose>
      <xsl:when test="$lang = 'sv' or $lang = 'fi'">{|}|}</xsl:when>
      <xsl:when test="$lang = 'nb' or $lang = 'nn' or $lang = 'no' or $lang = 'da'">}{|{|</xsl:when>
      <xsl:otherwise>aaoao</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="from" select="concat($upper, 'éèêëáàâãíìîïóòôõúùûüçñåäöæø')"/>
  <xsl:variable name="to" select="concat('abcdefghijklmnopqrstuvwxyzeeeeaaaaiiiioooouuuucn', $alphabet, 'eeeeaaaaiiiioooouuuucn', $alphabet)"/>

  <!-- Each index has its own pages: its name is their running head, and FOP keeps no title with what follows where the
       number of columns changes. The title stands over both columns. One that has room on the last page of the one
       before it is put there by finish.xsl. -->
  <xsl:template match="d:index">
    <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
    <xsl:variable name="type" select="@type"/>
    <xsl:variable name="terms" select="//d:indexterm[@type = $type or not($type)][generate-id() = generate-id(key('term', concat(@type, '|', d:primary))[1])]"/>
    <fo:page-sequence hyphenate="true" master-reference="index" initial-page-number="auto">
      <xsl:call-template name="statics"><xsl:with-param name="head"><xsl:apply-templates select="." mode="head"/></xsl:with-param></xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block span="all" id="{$id}" padding-top="{$lead * 4}pt" padding-bottom="{$lead * 2}pt">
          <xsl:call-template name="bar"/>
          <fo:block xsl:use-attribute-sets="opening" role="H1" space-before="0pt" space-after="0pt"><xsl:apply-templates select="." mode="head"/></fo:block>
        </fo:block>
        <xsl:call-template name="index"><xsl:with-param name="type" select="$type"/><xsl:with-param name="terms" select="$terms"/></xsl:call-template>
        <fo:block span="all"/>                       <!-- FOP balances columns only before what spans them -->
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>
  <xsl:template name="index">
    <xsl:param name="type"/><xsl:param name="terms"/>
    <xsl:for-each select="$terms">
      <xsl:sort select="translate(d:primary, $from, $to)"/>
      <xsl:variable name="all" select="key('term', concat($type, '|', d:primary))"/>
      <xsl:variable name="subs" select="$all[d:secondary][generate-id() = generate-id(key('sub', concat(@type, '|', d:primary, '|', d:secondary))[1])]"/>
      <fo:block font-size="{$small}pt" line-height="{$small-lead}pt" text-align="start" hyphenate="false">
        <xsl:if test="$subs"><xsl:attribute name="space-before"><xsl:value-of select="$small-lead * 0.4"/>pt</xsl:attribute></xsl:if>
        <xsl:if test="count($subs) &lt; 8"><xsl:attribute name="keep-together.within-column">always</xsl:attribute></xsl:if>
        <fo:block start-indent="{$size * 2}pt" text-indent="{- $size * 2}pt">
          <xsl:if test="$subs"><xsl:attribute name="keep-with-next.within-column">always</xsl:attribute></xsl:if>
          <xsl:call-template name="dated"><xsl:with-param name="text" select="d:primary"/></xsl:call-template>
          <xsl:call-template name="index.pages"><xsl:with-param name="terms" select="$all[not(d:secondary)]"/></xsl:call-template>
        </fo:block>
        <xsl:for-each select="$subs">
          <xsl:sort select="translate(d:secondary, $from, $to)"/>
          <fo:block start-indent="{$size * 2}pt" text-indent="{- $size}pt">
            <xsl:value-of select="d:secondary"/>
            <xsl:call-template name="index.pages"><xsl:with-param name="terms" select="key('sub', concat($type, '|', d:primary, '|', d:secondary))"/></xsl:call-template>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:for-each>
  </xsl:template>
  <!-- the date behind a person's role stands in one piece -->
  <xsl:template name="dated">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '(') and substring($text, string-length($text)) = ')' and string-length(substring-after($text, '(')) &lt; 20"><xsl:value-of select="concat(substring-before($text, '('), '(', translate(substring-after($text, '('), ' ', '&#160;'))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="index.pages">
    <xsl:param name="terms"/>
    <xsl:if test="$terms">
      <xsl:text>,&#160;</xsl:text>                   <!-- no page number alone on a line -->
      <a:pages>
        <xsl:for-each select="$terms"><a:ref><xsl:attribute name="to"><xsl:call-template name="object.id"/></xsl:attribute></a:ref></xsl:for-each>
      </a:pages>
    </xsl:if>
  </xsl:template>
  <!-- where a term stands -->
  <xsl:template match="d:indexterm"><fo:wrapper><xsl:attribute name="id"><xsl:call-template name="object.id"/></xsl:attribute></fo:wrapper></xsl:template>
</xsl:stylesheet>
