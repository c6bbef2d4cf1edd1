<?xml version="1.0" encoding="UTF-8"?>
<!-- How the page sequences of the FO end in LAYOUT, what FOP made of it: a line each, lengths in points.
       end PLACE PAGES LENGTH LINE       an article or another part of the body: how many pages stand before its last one, how
                                         far down that is filled, and how high a line is
       index PLACE PAGES LENGTH HEIGHT   a register, and how high a page is
     PLACE counts the page sequences. antologi-print decides by it what finish.xsl is to mend. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:if="http://xmlgraphics.apache.org/fop/intermediate" xmlns:nav="http://xmlgraphics.apache.org/fop/intermediate/document-navigation">
  <xsl:output method="text"/>
  <xsl:param name="layout"/>
  <xsl:variable name="sequences" select="document($layout)//if:page-sequence"/>
  <xsl:key name="goto" match="nav:goto-xy[@page-index &gt;= 0]" use="@id"/>

  <xsl:template match="/">
    <xsl:for-each select="//fo:page-sequence">
      <xsl:variable name="place" select="position()"/>
      <xsl:variable name="pages" select="$sequences[$place]/if:page[@page-master-name != 'blank']"/>
      <xsl:choose>
        <xsl:when test="@master-reference = 'index'"><xsl:value-of select="concat('index ', $place, ' ', count($pages) - 1, ' ')"/><xsl:apply-templates select="$pages[last()]" mode="columns"/></xsl:when>
        <xsl:when test="@master-reference = 'body'">
          <!-- every article but the first begins a page -->
          <xsl:variable name="starts">
            <xsl:for-each select="fo:flow//fo:block[@break-before = 'page' and @id]">
              <xsl:variable name="id" select="@id"/>
              <xsl:for-each select="$sequences[$place]"><xsl:value-of select="concat(' ', key('goto', $id)[1]/@page-index, ' ')"/></xsl:for-each>
            </xsl:for-each>
            <xsl:text> </xsl:text>
          </xsl:variable>
          <xsl:call-template name="ends"><xsl:with-param name="place" select="$place"/><xsl:with-param name="pages" select="$pages"/><xsl:with-param name="starts" select="$starts"/></xsl:call-template>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- from page AT of PAGES on, with BEFORE pages of the same article behind it -->
  <xsl:template name="ends">
    <xsl:param name="place"/><xsl:param name="pages"/><xsl:param name="starts"/><xsl:param name="at" select="1"/><xsl:param name="before" select="0"/>
    <xsl:variable name="last" select="$at = count($pages) or contains($starts, concat(' ', $pages[$at + 1]/@index, ' '))"/>
    <xsl:if test="$last and $before &gt; 0">
      <xsl:variable name="line" select="number(substring-before(/fo:root/@line-height, 'pt'))"/>
      <xsl:value-of select="concat('end ', $place, ' ', $before, ' ')"/>
      <xsl:for-each select="$pages[$at]//if:viewport[not(@region-type)]//if:text"><xsl:sort select="@y" data-type="number" order="descending"/><xsl:if test="position() = 1"><xsl:value-of select="@y div 1000"/></xsl:if></xsl:for-each>
      <xsl:value-of select="concat(' ', $line, '&#10;')"/>
    </xsl:if>
    <xsl:if test="$at &lt; count($pages)">
      <xsl:call-template name="ends">
        <xsl:with-param name="place" select="$place"/><xsl:with-param name="pages" select="$pages"/><xsl:with-param name="starts" select="$starts"/><xsl:with-param name="at" select="$at + 1"/>
        <xsl:with-param name="before"><xsl:choose><xsl:when test="$last">0</xsl:when><xsl:otherwise><xsl:value-of select="$before + 1"/></xsl:otherwise></xsl:choose></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Each column is a group with its place. -->
  <xsl:template match="if:page" mode="columns">
    <xsl:variable name="area" select=".//if:viewport[not(@region-type)][1]"/>
    <xsl:for-each select="$area/if:g/if:text">
      <xsl:sort select="@y + substring-before(substring-after(../@transform, ','), ')')" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="(@y + substring-before(substring-after(../@transform, ','), ')')) div 1000"/></xsl:if>
    </xsl:for-each>
    <xsl:value-of select="concat(' ', $area/@height div 1000, '&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
