<?xml version="1.0" encoding="UTF-8"?>
<!-- The text: openings of chapters and articles, paragraphs, dialogue, lists, boxes, references. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:a="urn:antologi:print" xmlns:d="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink"
    exclude-result-prefixes="d xlink">

  <!-- Openings -->
  <xsl:attribute-set name="heading">
    <xsl:attribute name="color"><xsl:value-of select="$tone"/></xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="opening" use-attribute-sets="heading">
    <xsl:attribute name="font-family"><xsl:value-of select="$display"/></xsl:attribute>
    <xsl:attribute name="font-size"><xsl:value-of select="$size * 2.2"/>pt</xsl:attribute>
    <xsl:attribute name="line-height"><xsl:value-of select="$lead * 2"/>pt</xsl:attribute>
    <xsl:attribute name="space-before"><xsl:value-of select="$lead * 4"/>pt</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="space-after"><xsl:value-of select="$lead * 2"/>pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:template name="opening">
    <xsl:call-template name="bar"/>
    <fo:block xsl:use-attribute-sets="opening" role="H1">
      <xsl:if test="self::d:appendix">
        <fo:block font-family="{$serif}" font-size="{$size}pt" line-height="{$lead}pt" font-style="italic">
          <xsl:call-template name="word"><xsl:with-param name="key">Appendix</xsl:with-param></xsl:call-template><xsl:text> </xsl:text><xsl:number count="d:appendix" format="A"/>
        </fo:block>
      </xsl:if>
      <xsl:apply-templates select="." mode="head"/>
    </fo:block>
  </xsl:template>
  <xsl:template name="chapter.titlepage"><xsl:call-template name="opening"/></xsl:template>
  <xsl:template name="appendix.titlepage"><xsl:call-template name="opening"/></xsl:template>
  <xsl:template name="preface.titlepage"><xsl:call-template name="opening"/></xsl:template>
  <xsl:template name="bibliography.titlepage"><xsl:call-template name="opening"/></xsl:template>
  <xsl:attribute-set name="component.titlepage.properties"/>

  <!-- An article: its number, what stands above the title, the title; every one but a chapter's first on a new page -->
  <xsl:template match="d:section[@role = 'article']" priority="2">
    <fo:block id="{@xml:id}" role="Sect">
      <xsl:call-template name="lang"/>
      <xsl:if test="preceding-sibling::d:section"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <fo:block xsl:use-attribute-sets="heading" space-after="{$lead}pt">
        <fo:block font-size="{$size}pt" line-height="{$lead}pt" font-style="italic">
          <xsl:value-of select="(d:title | d:info/d:title)/d:phrase[@role = 'mark number']"/>
          <xsl:for-each select="d:para[@role = 'kicker']"><fo:inline><xsl:text>&#8195;</xsl:text><xsl:call-template name="target"/><xsl:call-template name="inside"/></fo:inline></xsl:for-each>
        </fo:block>
        <fo:block role="H2" font-family="{$display}" font-size="{$size * 1.6}pt" line-height="{$lead * 1.5}pt">
          <xsl:for-each select="d:title | d:info/d:title"><xsl:call-template name="target"/><xsl:apply-templates select="node()[not(self::d:phrase[@role = 'mark number'])]"/></xsl:for-each>
        </fo:block>
      </fo:block>
      <xsl:apply-templates select="*[not(self::d:info or self::d:title or self::d:titleabbrev or self::d:para[@role = 'kicker'])]"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="d:title/text()"><xsl:call-template name="after.number"/></xsl:template>
  <!-- A title's last word, when it is short, is not left alone on a line. The label of a letter's title ("Subject:"), which
       its short title leaves out, is set small. -->
  <xsl:template match="d:section[@role = 'article']/d:title/text()[not(following-sibling::node())]" priority="2">
    <xsl:variable name="all"><xsl:call-template name="after.number"/></xsl:variable>
    <xsl:variable name="abbrev" select="string(../../d:titleabbrev)"/>
    <xsl:variable name="label"><xsl:if test="$abbrev != '' and substring-after($all, $abbrev) = ''"><xsl:value-of select="substring-before($all, $abbrev)"/></xsl:if></xsl:variable>
    <xsl:variable name="text" select="substring($all, string-length($label) + 1)"/>
    <xsl:if test="$label != ''"><fo:inline font-family="{$serif}" font-size="0.65em"><xsl:value-of select="$label"/></fo:inline></xsl:if>
    <xsl:variable name="last"><xsl:call-template name="last.word"><xsl:with-param name="text" select="$text"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="contains($text, ' ') and string-length($last) &lt; 10 and string-length($text) &gt; 30">
        <xsl:value-of select="substring($text, 1, string-length($text) - string-length($last) - 1)"/><xsl:text>&#160;</xsl:text><xsl:value-of select="$last"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="d:section">
    <xsl:variable name="id"><xsl:call-template name="object.id"/></xsl:variable>
    <fo:block id="{$id}"><xsl:call-template name="lang"/><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="d:section/d:info"/>
  <xsl:template match="d:section/d:title">
    <fo:block xsl:use-attribute-sets="heading" line-height="{$lead}pt" space-before="{$lead}pt" space-before.minimum="{$lead * 0.8}pt">
      <xsl:attribute name="role"><xsl:choose><xsl:when test="parent::d:section/parent::d:section">H3</xsl:when><xsl:otherwise>H2</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:choose>
        <xsl:when test="parent::d:section[parent::d:appendix or parent::d:preface]"><xsl:attribute name="font-size"><xsl:value-of select="$size * 1.35"/>pt</xsl:attribute><xsl:attribute name="line-height"><xsl:value-of select="$lead * 1.5"/>pt</xsl:attribute><xsl:attribute name="space-before"><xsl:value-of select="$lead * 1.5"/>pt</xsl:attribute></xsl:when>
        <xsl:otherwise><xsl:attribute name="font-weight">600</xsl:attribute></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="target"/><xsl:call-template name="heading.words"/>
    </fo:block>
  </xsl:template>
  <!-- a heading, and at the end of its line the principles that it holds, which stand in a paragraph behind it -->
  <xsl:template name="heading.words">
    <xsl:variable name="back" select="following-sibling::*[1][self::d:para[@role = 'mark backlink']]"/>
    <xsl:if test="$back"><xsl:attribute name="text-align-last">justify</xsl:attribute></xsl:if>
    <xsl:apply-templates/>
    <xsl:for-each select="$back"><fo:leader leader-pattern="space" leader-length.minimum="0pt" leader-length.optimum="0pt" leader-length.maximum="100%"/><xsl:text> </xsl:text><fo:inline font-weight="normal"><xsl:call-template name="principles"/></fo:inline></xsl:for-each>
  </xsl:template>
  <xsl:template match="d:bridgehead">
    <fo:block xsl:use-attribute-sets="heading" line-height="{$lead}pt" space-before="{$lead}pt" font-weight="600" role="H3">
      <xsl:if test="parent::d:sidebar and not(preceding-sibling::*)"><xsl:attribute name="space-before">0pt</xsl:attribute></xsl:if>
      <xsl:call-template name="target"/><xsl:call-template name="heading.words"/></fo:block>
  </xsl:template>

  <xsl:template name="target"><xsl:call-template name="lang"/><xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if></xsl:template>

  <!-- Paragraphs: an indent where one follows another, no space between; direct speech always has its indent -->
  <xsl:attribute-set name="normal.para.spacing"/>
  <xsl:template match="d:para | d:simpara">
    <fo:block line-height="{$lead}pt">
      <xsl:call-template name="target"/>
      <xsl:if test="@role = 'dialogue' or (preceding-sibling::*[not(self::d:indexterm)][1][self::d:para[not(@role) or @role = 'dialogue']] and not(parent::d:listitem))">
        <xsl:attribute name="text-indent"><xsl:value-of select="$size * 1.3"/>pt</xsl:attribute>
      </xsl:if>
      <!-- the one line that ends an article does not stand alone on a page -->
      <xsl:if test="string-length() &lt; 90 and preceding-sibling::*[1][self::d:para] and (following-sibling::*[1] | self::*[not(following-sibling::*)]/../following-sibling::*[1])[self::d:section[@role = 'origin']]"><xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute></xsl:if>
      <!-- what announces a list goes with it -->
      <xsl:if test="following-sibling::*[1][self::d:itemizedlist or self::d:orderedlist] and substring(normalize-space(), string-length(normalize-space())) = ':'"><xsl:attribute name="keep-with-next.within-column">always</xsl:attribute></xsl:if>
      <xsl:call-template name="inside"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="d:para[@role = 'lead']">
    <fo:block font-size="{$size * 1.1}pt" line-height="{$lead * 1.1}pt" text-align="start" hyphenate="false" space-after="{$lead * 0.8}pt"><xsl:call-template name="target"/><xsl:call-template name="inside"/></fo:block>
  </xsl:template>
  <xsl:template match="d:para[@role = 'byline' or @role = 'date']">
    <fo:block font-size="{$size * 0.95}pt" line-height="{$lead}pt" font-style="italic" text-align="start" keep-with-next.within-column="always">
      <xsl:if test="not(following-sibling::*[1][self::d:para[@role = 'byline' or @role = 'date']])"><xsl:attribute name="space-after"><xsl:value-of select="$lead * 0.8"/>pt</xsl:attribute></xsl:if>
      <xsl:call-template name="target"/><xsl:call-template name="inside"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="d:para[@role = 'heading']">
    <fo:block xsl:use-attribute-sets="heading" line-height="{$lead}pt" font-weight="600" space-before="{$lead * 0.5}pt"><xsl:call-template name="target"/><xsl:call-template name="inside"/></fo:block>
  </xsl:template>
  <xsl:template match="d:para[@role = 'caption']">
    <fo:block font-size="{$small}pt" line-height="{$small-lead}pt" start-indent="{$size * 1.3}pt" text-align="start" hyphenate="false" space-before="{$lead - $small-lead * 0.5}pt" space-after="{$lead - $small-lead * 0.5}pt" keep-together.within-column="always">
      <xsl:call-template name="target"/><xsl:call-template name="inside"/>
    </fo:block>
  </xsl:template>
  <!-- no count alone on a line: the space before it does not break -->
  <xsl:template match="d:para[@role = 'omitted']/text()" name="counts" priority="2">
    <xsl:param name="text" select="."/>
    <xsl:variable name="word" select="substring-before(concat($text, ' '), ' ')"/>
    <xsl:value-of select="$word"/>
    <xsl:if test="contains($text, ' ')">
      <xsl:variable name="rest" select="substring-after($text, ' ')"/>
      <xsl:choose>
        <xsl:when test="contains('0123456789', substring($rest, 1, 1)) and $rest != ''">&#160;</xsl:when>
        <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="counts"><xsl:with-param name="text" select="$rest"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="d:para[@role = 'omitted' or @role = 'where' or @role = 'seealso']">
    <fo:block font-size="{$small}pt" line-height="{$small-lead}pt" text-align="start" hyphenate="false"><xsl:if test="@role = 'seealso'"><xsl:attribute name="space-after"><xsl:value-of select="$lead"/>pt</xsl:attribute></xsl:if><xsl:call-template name="inside"/></fo:block>
  </xsl:template>
  <!-- where an article comes from: small, run in behind its heading -->
  <xsl:template match="d:section[@role = 'origin']" priority="2">
    <fo:block font-size="{$small}pt" line-height="{$small-lead}pt" space-before="{$lead}pt" text-align="start" hyphenate="false" keep-together.within-column="always" keep-with-previous.within-column="always">
      <fo:inline font-style="italic"><xsl:apply-templates select="d:title/node()"/>.</fo:inline><xsl:text> </xsl:text>
      <xsl:apply-templates select="d:para/node()"/>
    </fo:block>
  </xsl:template>
  <!-- the way back from an article's title has no heading of its own to stand in -->
  <xsl:template match="d:para[@role = 'mark backlink']"><fo:block line-height="{$lead}pt" text-align="end" keep-with-next.within-column="always"><xsl:call-template name="principles"/></fo:block></xsl:template>
  <xsl:template match="d:para[@role = 'mark backlink'][preceding-sibling::*[1][self::d:title or self::d:bridgehead]]" priority="1"/>

  <!-- What is in a paragraph: its words, and at the end of its last line the principles that it holds; on a line of their own
       where the words would have to be spread out to make room for them -->
  <xsl:template name="inside">
    <xsl:variable name="back" select="d:phrase[@role = 'mark backlink']"/>
    <xsl:if test="$back"><xsl:attribute name="text-align-last">justify</xsl:attribute></xsl:if>
    <xsl:apply-templates select="node()[not(self::d:phrase[@role = 'mark backlink'])]"/>
    <xsl:for-each select="$back"><fo:leader leader-pattern="space" leader-length.minimum="0pt" leader-length.optimum="0pt" leader-length.maximum="100%"/><xsl:text> </xsl:text><xsl:call-template name="principles"/></xsl:for-each>
  </xsl:template>
  <xsl:template name="principles">
    <fo:inline keep-together.within-line="always" font-size="{$small * 0.95}pt" font-style="italic" color="{$ink}">
      <fo:leader leader-pattern="space" leader-length.minimum="3pt" leader-length.optimum="3pt" leader-length.maximum="100%"/>
      <xsl:text>→&#160;</xsl:text>
      <a:principles>
        <xsl:attribute name="p"><xsl:call-template name="word"><xsl:with-param name="key">p.</xsl:with-param></xsl:call-template></xsl:attribute>
        <xsl:for-each select="d:xref"><a:ref to="{@linkend}" label="{key('id', @linkend)/d:term}" alt="{key('id', @linkend)/@xreflabel}"/></xsl:for-each>
      </a:principles>
    </fo:inline>
  </xsl:template>

  <!-- The last two words of a paragraph stay together and the last is not hyphenated: no word, and no part of one, alone on
       the last line. -->
  <xsl:template match="d:para[not(@role) or @role = 'dialogue' or @role = 'lead']/text()[not(following-sibling::node()) or following-sibling::node()[1][self::d:phrase[@role = 'mark backlink']]]
      | d:phrase[@role = 'principle']/text()[not(following-sibling::node())] | d:foreignphrase[@role = 'principle']/text()[not(following-sibling::node())]" priority="2">
    <xsl:variable name="all" select="."/>
    <xsl:variable name="tail" select="substring($all, string-length($all) - 23)"/>
    <xsl:variable name="last"><xsl:call-template name="last.word"><xsl:with-param name="text" select="$tail"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <!-- a word that is longer than that may break, but not near its end -->
      <xsl:when test="string-length(..) &gt; 60 and (string-length($last) &gt;= 22 or not(contains($tail, ' '))) and not(contains($tail, '@') or contains($tail, '/'))">
        <xsl:call-template name="words"><xsl:with-param name="text" select="substring($all, 1, string-length($all) - 10)"/></xsl:call-template>
        <xsl:call-template name="unbroken"><xsl:with-param name="text" select="substring($all, string-length($all) - 9)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="string-length(..) &gt; 60 and contains($tail, ' ') and string-length($last) &lt; 22 and string-length($last) &gt; 0 and not(contains($last, '@') or contains($last, '/'))">
        <xsl:variable name="head" select="substring($all, 1, string-length($all) - string-length($last) - 1)"/>
        <xsl:variable name="before"><xsl:call-template name="last.word"><xsl:with-param name="text" select="substring($head, string-length($head) - 15)"/></xsl:call-template></xsl:variable>
        <xsl:choose>
          <!-- nor the end of a word and another short one -->
          <xsl:when test="contains($head, ' ') and string-length($before) + string-length($last) &lt; 15">
            <xsl:call-template name="words"><xsl:with-param name="text" select="substring($head, 1, string-length($head) - string-length($before))"/></xsl:call-template>
            <xsl:call-template name="unbroken"><xsl:with-param name="text" select="$before"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="words"><xsl:with-param name="text" select="$head"/></xsl:call-template></xsl:otherwise>
        </xsl:choose>
        <xsl:text>&#160;</xsl:text><xsl:call-template name="unbroken"><xsl:with-param name="text" select="$last"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="words"><xsl:with-param name="text" select="$all"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="d:para[not(@role) or @role = 'dialogue'][string-length() &gt; 60]/d:personname[string-length(following-sibling::text()[1]) &lt; 3 and not(following-sibling::node()[2][not(self::d:phrase)])]"><xsl:call-template name="unbroken"><xsl:with-param name="text" select="translate(., ' ', '&#160;')"/></xsl:call-template></xsl:template>
  <!-- TEXT without hyphenation. FOP takes no notice of hyphenate="false" within a paragraph; but it finds no place in the pieces
       between word joiners, since it wants two letters on either side. (In blocks that are hyphenated and not justified it
       writes a hyphen for each joiner: those must not come here.) No ligature is torn apart: all of them begin with f or t. -->
  <xsl:template name="unbroken">
    <xsl:param name="text"/>
    <xsl:variable name="n"><xsl:choose>
      <xsl:when test="not(contains('ft', substring($text, 3, 1)))">3</xsl:when><xsl:when test="not(contains('ft', substring($text, 2, 1)))">2</xsl:when><xsl:otherwise>1</xsl:otherwise>
    </xsl:choose></xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($text, '-') or contains(substring($text, 2, $n), '-')">
        <xsl:value-of select="concat(substring-before($text, '-'), '-&#8288;')"/>
        <xsl:call-template name="unbroken"><xsl:with-param name="text" select="substring-after($text, '-')"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="string-length($text) &lt; 4"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(substring($text, 1, $n), '&#8288;')"/>
        <xsl:call-template name="unbroken"><xsl:with-param name="text" select="substring($text, $n + 1)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="last.word">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, ' ')"><xsl:call-template name="last.word"><xsl:with-param name="text" select="substring-after($text, ' ')"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- The space behind the dash of direct speech does not stretch with the line; "e-tjänst" does not break behind its e, nor "it-chef" behind its it. -->
  <xsl:template match="d:para[not(@role) or @role = 'dialogue']/text()" name="words">
    <xsl:param name="text" select="."/>
    <xsl:choose>
      <xsl:when test="parent::*[@role = 'dialogue'] and not(preceding-sibling::node()) and substring($text, 2, 1) = '&#160;'"><xsl:value-of select="concat(substring($text, 1, 1), '&#8197;')"/><xsl:call-template name="hyphens"><xsl:with-param name="text" select="substring($text, 3)"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:call-template name="hyphens"><xsl:with-param name="text" select="$text"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="hyphens">
    <xsl:param name="text"/>
    <xsl:variable name="head" select="substring-before($text, '-')"/>
    <xsl:choose>
      <xsl:when test="not(contains($text, '-'))"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($head, '-')"/>
        <!-- a letter or two with nothing or a blank before them, and more of the word behind -->
        <xsl:variable name="n" select="string-length($head)"/>
        <xsl:variable name="letters" select="concat($upper, $lower)"/>
        <xsl:variable name="short"><xsl:choose>
          <xsl:when test="$n = 0 or not(contains($letters, substring($head, $n)))">0</xsl:when>
          <xsl:when test="$n &gt; 1 and contains($letters, substring($head, $n - 1, 1))">2</xsl:when>
          <xsl:otherwise>1</xsl:otherwise>
        </xsl:choose></xsl:variable>
        <xsl:variable name="follows" select="substring(substring-after($text, '-'), 1, 1)"/>
        <xsl:if test="$short &gt; 0 and $follows != '' and contains($letters, $follows) and translate(substring($head, $n - $short, 1), ' &#160;(”“»«&quot;', '') = '' and ($n &gt; $short or not(preceding-sibling::node()))">&#8288;</xsl:if>
        <xsl:call-template name="hyphens"><xsl:with-param name="text" select="substring-after($text, '-')"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Phrases -->
  <xsl:template match="d:phrase"><xsl:apply-templates/></xsl:template>
  <xsl:template match="d:phrase[@role = 'mark label']" priority="2"><fo:inline font-style="italic"><xsl:call-template name="lang"/><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="d:phrase[@role = 'mark speaker']"><xsl:text> </xsl:text><fo:inline font-size="0.88em"><xsl:call-template name="lang"/><xsl:call-template name="unbroken"><xsl:with-param name="text" select="translate(normalize-space(), ' ', '&#160;')"/></xsl:call-template></fo:inline></xsl:template>
  <xsl:template match="d:personname | d:orgname"><xsl:apply-templates/></xsl:template>
  <xsl:template match="d:foreignphrase"><fo:inline><xsl:call-template name="lang"/><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="d:phrase[@xml:lang]"><fo:inline><xsl:call-template name="lang"/><xsl:apply-templates/></fo:inline></xsl:template>

  <!-- Lists -->
  <xsl:template match="d:itemizedlist | d:orderedlist">
    <fo:list-block provisional-distance-between-starts="{$size * 1.3}pt" provisional-label-separation="{$size * 0.3}pt" space-before="{$lead * 0.5}pt" space-after="{$lead * 0.5}pt">
      <xsl:call-template name="lang"/>
      <xsl:if test="parent::d:sidebar and not(following-sibling::*)"><xsl:attribute name="space-after">0pt</xsl:attribute></xsl:if>
      <!-- its heading has closed up to it already -->
      <xsl:if test="preceding-sibling::*[1][self::d:title or self::d:bridgehead or self::d:para[@role = 'heading']]"><xsl:attribute name="space-before">0pt</xsl:attribute></xsl:if>
      <xsl:if test="self::d:orderedlist and (count(d:listitem) + @startingnumber &gt; 9 or count(d:listitem) &gt; 9)"><xsl:attribute name="provisional-distance-between-starts"><xsl:value-of select="$size * 1.9"/>pt</xsl:attribute></xsl:if>
      <xsl:variable name="from"><xsl:choose><xsl:when test="@startingnumber"><xsl:value-of select="@startingnumber"/></xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose></xsl:variable>
      <xsl:for-each select="d:listitem">
        <fo:list-item>
          <!-- no item of one line alone at the foot or the head of a page -->
          <xsl:if test="position() = 1 and position() != last() and string-length() &lt; 60"><xsl:attribute name="keep-with-next.within-column">always</xsl:attribute></xsl:if>
          <xsl:if test="position() = last() and position() != 1 and string-length() &lt; 60"><xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute></xsl:if>
          <fo:list-item-label end-indent="label-end()"><fo:block line-height="{$lead}pt"><xsl:choose><xsl:when test="parent::d:orderedlist"><xsl:value-of select="position() + $from - 1"/>.</xsl:when><xsl:when test="../@mark = 'none'"/><xsl:otherwise>•</xsl:otherwise></xsl:choose></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><xsl:if test="../@mark = 'none'"><xsl:attribute name="start-indent">body-start() - <xsl:value-of select="$size * 1.3"/>pt</xsl:attribute></xsl:if><xsl:apply-templates/></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <!-- A fact box between two hairlines -->
  <xsl:template match="d:sidebar">
    <fo:block border-top="0.5pt solid {$tone}" border-bottom="0.5pt solid {$tone}" padding-top="{$lead * 0.4}pt" padding-bottom="{$lead * 0.5}pt" space-before="{$lead}pt" space-after="{$lead}pt" font-size="{$size * 0.93}pt">
      <xsl:if test="string-length() &lt; 900"><xsl:attribute name="keep-together.within-column">always</xsl:attribute></xsl:if>
      <xsl:call-template name="target"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="d:sidebar/d:info"><xsl:apply-templates select="d:title"/></xsl:template>
  <xsl:template match="d:sidebar/d:title | d:sidebar/d:info/d:title">
    <fo:block xsl:use-attribute-sets="heading" font-weight="600" line-height="{$lead}pt"><xsl:call-template name="target"/><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="d:blockquote">
    <fo:block space-before="{$lead}pt" space-after="{$lead}pt" start-indent="{$size * 2}pt" end-indent="{$size * 2}pt" keep-together.within-column="always">
      <!-- who says it stands close below -->
      <xsl:if test="@role = 'pullquote' and preceding-sibling::*[1][self::d:blockquote[@role = 'pullquote']]"><xsl:attribute name="space-before"><xsl:value-of select="$lead * 0.2"/>pt</xsl:attribute><xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute></xsl:if>
      <xsl:if test="@role = 'pullquote' and following-sibling::*[1][self::d:blockquote[@role = 'pullquote']]"><xsl:attribute name="space-after"><xsl:value-of select="$lead * 0.2"/>pt</xsl:attribute></xsl:if>
      <xsl:if test="@role = 'pullquote'"><xsl:attribute name="font-size"><xsl:value-of select="$size * 1.2"/>pt</xsl:attribute><xsl:attribute name="font-style">italic</xsl:attribute><xsl:attribute name="text-align">center</xsl:attribute><xsl:attribute name="hyphenate">false</xsl:attribute></xsl:if>
      <xsl:call-template name="target"/>
      <xsl:apply-templates select="*[not(self::d:attribution)]"/><xsl:apply-templates select="d:attribution"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="d:blockquote[@role = 'pullquote']/d:para">
    <fo:block line-height="{$lead * 1.2}pt"><xsl:call-template name="target"/><xsl:apply-templates select="node()[not(self::d:phrase[@role = 'mark backlink'])]"/></fo:block>
    <xsl:for-each select="d:phrase[@role = 'mark backlink']"><fo:block line-height="{$lead}pt"><xsl:call-template name="principles"/></fo:block></xsl:for-each>
  </xsl:template>
  <xsl:template match="d:attribution"><fo:block font-size="{$small}pt" line-height="{$small-lead}pt" text-align="end"><xsl:apply-templates/></fo:block></xsl:template>
  <!-- a chapter's epigraph, in the outer part of the page; who says it in small letters below -->
  <xsl:template match="d:epigraph">
    <fo:block text-align="start" hyphenate="false" start-indent="35mm" space-after="{$lead * 2}pt" keep-together.within-column="always" keep-with-next.within-column="always">
      <xsl:call-template name="lang"/>
      <xsl:for-each select="d:para | d:simpara"><fo:block line-height="{$lead}pt" font-style="italic"><xsl:apply-templates/></fo:block></xsl:for-each>
      <xsl:for-each select="d:attribution"><fo:block font-size="{$small}pt" line-height="{$lead}pt"><xsl:apply-templates/></fo:block></xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- References: what the target is called, and its page -->
  <xsl:template match="d:xref" name="xref">
    <xsl:variable name="to" select="key('id', @linkend)"/>
    <fo:basic-link internal-destination="{@linkend}">
      <xsl:if test="$to/self::d:biblioentry"><xsl:attribute name="font-style">italic</xsl:attribute></xsl:if>
      <xsl:apply-templates select="$to[1]" mode="called"/>
    </fo:basic-link>
    <xsl:if test="$to/self::d:biblioentry and following-sibling::d:xref">&#8194;</xsl:if>
    <xsl:if test="not($to/self::d:biblioentry)">
      <xsl:text>,&#160;</xsl:text><xsl:call-template name="word"><xsl:with-param name="key">p.</xsl:with-param></xsl:call-template><xsl:text>&#160;</xsl:text>
      <xsl:variable name="name"><xsl:apply-templates select="$to[1]" mode="called"/></xsl:variable>
      <fo:basic-link internal-destination="{@linkend}" fox:alt-text="{translate($name, '&#8203;', '')}"><fo:page-number-citation ref-id="{@linkend}"/></fo:basic-link>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="called"><xsl:apply-templates select="." mode="head"/></xsl:template>
  <xsl:template match="*[@xreflabel]" mode="called" priority="1"><xsl:call-template name="breakable"><xsl:with-param name="text" select="@xreflabel"/></xsl:call-template></xsl:template>
  <xsl:template match="d:section[@role = 'article']" mode="called" priority="2"><xsl:value-of select="concat((d:title | d:info/d:title)/d:phrase[@role = 'mark number'], ' ')"/><xsl:apply-templates select="." mode="head"/></xsl:template>
  <xsl:template match="d:link[@linkend]"><fo:basic-link internal-destination="{@linkend}"><xsl:apply-templates/></fo:basic-link></xsl:template>
  <xsl:template match="d:link[@xlink:href]"><fo:basic-link external-destination="url('{@xlink:href}')" hyphenate="false"><xsl:call-template name="breakable"><xsl:with-param name="text" select="."/></xsl:call-template></fo:basic-link></xsl:template>
  <!-- TEXT, an address or a file name, may break behind its points and strokes, but not before so little as ".txt". -->
  <xsl:template name="breakable">
    <xsl:param name="text"/><xsl:param name="whole" select="true()"/><xsl:param name="ending" select="true()"/>
    <xsl:variable name="head" select="substring($text, 1, 1)"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt; 2 or $whole and string-length($text) &lt; 36"><xsl:value-of select="$text"/></xsl:when>
      <xsl:when test="string-length($text) &gt; 24">
        <xsl:variable name="half" select="floor(string-length($text) div 2)"/>
        <xsl:call-template name="breakable"><xsl:with-param name="whole" select="false()"/><xsl:with-param name="ending" select="false()"/><xsl:with-param name="text" select="substring($text, 1, $half)"/></xsl:call-template>
        <xsl:call-template name="breakable"><xsl:with-param name="whole" select="false()"/><xsl:with-param name="ending" select="$ending"/><xsl:with-param name="text" select="substring($text, $half + 1)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$head"/><xsl:if test="contains('/.-_?&amp;=', $head) and not($ending and string-length($text) &lt; 6)">&#8203;</xsl:if>
        <xsl:call-template name="breakable"><xsl:with-param name="whole" select="false()"/><xsl:with-param name="ending" select="$ending"/><xsl:with-param name="text" select="substring($text, 2)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
