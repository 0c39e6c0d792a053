package dev.endpointdsl.codegen.emit.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.JavaFile;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Any documentation of a model becomes plain text. */
class JavadocsTest {

  @Test
  void escapesSpecialCharacters() {
    assertThat(text("a */ b")).isEqualTo("a &#42;/ b");
    assertThat(text("<b> & @param {x} \\u0041"))
        .isEqualTo("&lt;b&gt; &amp; &#64;param &#123;x&#125; &#92;u0041");
    assertThat(text("costs $5, $L and $T")).isEqualTo("costs $5, $L and $T");
    assertThat(text("bell\u0007 rings")).isEqualTo("bell rings");
  }

  @Test
  void writesCodeSpans() {
    assertThat(text("a `b c` d")).isEqualTo("a {@code b c} d");
    assertThat(text("`a & {b`")).isEqualTo("<code>a &amp; &#123;b</code>");
    assertThat(text("`a*/`")).isEqualTo("<code>a&#42;/</code>");
    assertThat(text("one ` alone")).isEqualTo("one ` alone");
    assertThat(text("``a ` b``")).isEqualTo("{@code a ` b}");
    assertThat(text("``a `b` ``, ` `.")).isEqualTo("{@code a `b`}, .");
    assertThat(text("`a\nb`")).isEqualTo("{@code a b}");
  }

  @Test
  void writesExpressionsAsCodeIfTheirBracesAreBalanced() {
    assertThat(text("`[a-z](-*[a-z0-9]){0,62}`")).isEqualTo("{@code [a-z](-*[a-z0-9]){0,62}}");
    assertThat(text("`[\\p{L}@<>&]+`")).isEqualTo("{@code [\\p{L}@<>&]+}");
    assertThat(text("`}{`")).isEqualTo("<code>&#125;&#123;</code>");
    assertThat(text("`\\u0041`")).isEqualTo("<code>&#92;u0041</code>");
  }

  @Test
  void noLineBeginsWithAnAtSign() {
    assertThat(text("word ".repeat(17) + "`a @see b`").lines())
        .noneMatch(line -> line.startsWith("@"));
  }

  @Test
  void writesLinksWhoseAddressIsAUri() {
    assertThat(text("see [a & b](https://example.com/?a=1&b=2#c)"))
        .isEqualTo("see <a href=\"https://example.com/?a=1&amp;b=2#c\">a &amp; b</a>");
    assertThat(text("see [a & b](https://example.com/a##b)")).isEqualTo("see a &amp; b");
  }

  @Test
  void writesFencedCodeAsItIs() {
    assertThat(text("One.\n\n```java\nf(x -> x\n    .y(1))\n\ng();\n```\n\nTwo."))
        .isEqualTo("One.\n\n<pre>{@code\nf(x -> x\n    .y(1))\n\ng();\n}</pre>\n\n<p>Two.");
    assertThat(text("```\na { */\n```")).isEqualTo("<pre><code>\na &#123; &#42;/\n</code></pre>");
    assertThat(text("```java\nnothing closes it")).doesNotContain("<pre>");
  }

  @Test
  void descriptionsLeaveFencedCodeOut() {
    assertThat(FencedCode.remove("One.\n\n```java\nf();\n```")).isEqualTo("One.");
  }

  @Test
  void writesParagraphsAndLists() {
    assertThat(text("One.\n\nTwo\nlines.\n\n- a\n- b\n  c\n\nThree."))
        .isEqualTo(
            """
            One.

            <p>Two lines.

            <ul>
              <li>a
              <li>b c
            </ul>

            <p>Three.""");
    assertThat(text("")).isEmpty();
    assertThat(text(" \n ")).isEmpty();
  }

  @Test
  void breaksLines() {
    assertThat(text("word ".repeat(40)).lines()).allMatch(line -> line.length() <= 88);
    assertThat(Javadocs.tag("@param name", CodeBlock.of("$L", "word ".repeat(40).strip())).lines())
        .allMatch(line -> line.length() <= 92)
        .element(1)
        .asString()
        .startsWith("    word");
  }

  @Test
  void fencesACodeSpanByMoreBackticksThanItHas() {
    assertThat(Javadocs.codeSpan("[a-z]")).isEqualTo("`[a-z]`");
    assertThat(Javadocs.codeSpan("a`b``c")).isEqualTo("``` a`b``c ```");
    assertThat(text("matching " + Javadocs.codeSpan("`a``"))).isEqualTo("matching {@code `a``}");
  }

  /** A comment neither ends early nor contains a Unicode escape or a block tag. */
  @Property(tries = 300)
  void noDocumentationEndsItsComment(@ForAll @StringLength(max = 60) String any) {
    String hostile = any + "*/" + any + "\\u002a/ @see {@link " + any;
    String file = new JavaFile("p", documented(hostile)).text();

    assertThat(file).endsWith("*/\nclass Documented {\n}\n");
    assertThat(file.indexOf("*/")).isEqualTo(file.lastIndexOf("*/"));
    assertThat(file).doesNotContainPattern("\\\\u").doesNotContainPattern("(?m)^ \\* @");
  }

  private static TypeSpec documented(String text) {
    return TypeSpec.classBuilder("Documented").addJavadoc("$L\n", Javadocs.of(text)).build();
  }

  private static String text(String commonMark) {
    return Javadocs.of(commonMark).toString();
  }
}
