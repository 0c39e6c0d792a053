package dev.endpointdsl.codegen.emit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each test shows a line that is too long, and the lines that it becomes. */
class SourceLayoutTest {

  @Test
  void shortLinesStayUnchanged() {
    String source =
        """
        package p;

        import java.util.List;

        class A {
          int b = c(d, e);
        }
        """;

    assertThat(SourceLayout.of(source)).isEqualTo(source);
  }

  @Test
  void annotationsOfAParameterAreBelowEachOther() {
    assertThat(
            laidOut(
                "        @Size(min = 1, max = 3) @UniqueMember(value = \"name\", rule ="
                    + " \"ITEM_REPEATED\", warning = true) Collection<Item> items);"))
        .isEqualTo(
            """
                    @Size(min = 1, max = 3)
                        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
                        Collection<Item> items);
            """);
  }

  @Test
  void parametersAreBrokenBeforeTheirAnnotations() {
    assertThat(
            laidOut(
                "        @Length(min = 1, max = 128) String theKeyOfAnEntry, @Length(max = 256) String"
                    + " theValueOfTheEntry);"))
        .isEqualTo(
            """
                    @Length(min = 1, max = 128) String theKeyOfAnEntry,
                        @Length(max = 256) String theValueOfTheEntry);
            """);
  }

  @Test
  void typesAreBrokenBeforeTheirSuperTypes() {
    assertThat(
            laidOut(
                "final class ThingBuilder implements Thing.NeedsFirstName, Thing.NeedsSecondName,"
                    + " Thing.NeedsThirdName, Thing.NeedsFourthName, Thing.Builder {"))
        .isEqualTo(
            """
            final class ThingBuilder
                implements Thing.NeedsFirstName,
                    Thing.NeedsSecondName,
                    Thing.NeedsThirdName,
                    Thing.NeedsFourthName,
                    Thing.Builder {
            """);
  }

  @Test
  void wildcardsAreBrokenAfterTheirComma() {
    assertThat(
            laidOut(
                "        Function<? super TrafficRoutingConfig.NeedsType, ? extends"
                    + " TrafficRoutingConfig.Complete> routing) {"))
        .isEqualTo(
            """
                    Function<? super TrafficRoutingConfig.NeedsType,
                        ? extends TrafficRoutingConfig.Complete> routing) {
            """);
  }

  @Test
  void conditionsAreBrokenBeforeTheirOperators() {
    assertThat(
            laidOut(
                "    if (value.featureTypes != null && value.featureHeaders != null || value.size <"
                    + " other.size && a > b) {"))
        .isEqualTo(
            """
                if (value.featureTypes != null && value.featureHeaders != null
                    || value.size < other.size && a > b) {
            """);
    assertThat(
            laidOut(
                "    return preferenceOfTheCapacity == null ? Optional.empty() :"
                    + " Preference.fromValue(preferenceOfTheCapacity);"))
        .isEqualTo(
            """
                return preferenceOfTheCapacity == null
                    ? Optional.empty()
                    : Preference.fromValue(preferenceOfTheCapacity);
            """);
  }

  @Test
  void callsAreBrokenAtTheirArgumentsAndBeforeFollowingCalls() {
    assertThat(
            laidOut(
                "    this.routingConfiguration = BuilderSupport.complete(routingConfiguration,"
                    + " RoutingConfiguration.builder(), \"routingConfiguration\").build();"))
        .isEqualTo(
            """
                this.routingConfiguration =
                    BuilderSupport.complete(
                            routingConfiguration, RoutingConfiguration.builder(), "routingConfiguration")
                        .build();
            """);
  }

  @Test
  void argumentsThatDoNotFitOnALineAreBelowEachOther() {
    assertThat(
            laidOut(
                "          .sizeDiffers(SageMakerRule.FEATURE_SIZES_DIFFER, value.featureTypes.size(),"
                    + " \"featureHeaders\", value.featureHeaders.size());"))
        .isEqualTo(
            """
                      .sizeDiffers(
                          SageMakerRule.FEATURE_SIZES_DIFFER,
                          value.featureTypes.size(),
                          "featureHeaders",
                          value.featureHeaders.size());
            """);
  }

  @Test
  void nothingIsBrokenInsideALiteral() {
    assertThat(
            laidOut(
                "    call(\"a, b && c || d ? e : f(g, h) and so on\", '\"', \"quote \\\", comma, and"
                    + " && then some more of it\");"))
        .isEqualTo(
            """
                call(
                    "a, b && c || d ? e : f(g, h) and so on",
                    '"',
                    "quote \\", comma, and && then some more of it");
            """);
  }

  @Test
  void aLiteralLongerThanALineBecomesSeveral() {
    String word = "0123456789".repeat(8);

    assertThat(laidOut("        @Matches(\"" + word + "12345\\\\d" + word + "\") String text);"))
        .isEqualTo(
            """
                    @Matches(
                        "%s12345"
                            + "\\\\d%s")
                        String text);
            """
                .formatted(word, word));
  }

  @Test
  void importsStayOnTheirLine() {
    String source = "import com.example." + "longer.".repeat(20) + "Name;\n";

    assertThat(SourceLayout.of(source)).isEqualTo(source);
  }

  @Test
  void javadocIsOnOneLineIfItFits() {
    assertThat(laidOut("  /**\n   * Returns the name.\n   */"))
        .isEqualTo("  /** Returns the name. */\n");
    assertThat(laidOut("  /**\n   * One.\n   *\n   * @return two\n   */"))
        .isEqualTo("  /**\n   * One.\n   *\n   * @return two\n   */\n");
  }

  @Test
  void javadocIsWrapped() {
    String text = "{@link Other} with a sentence ".repeat(4).strip();

    assertThat(laidOut("  /**\n   * " + text + "\n   * @param a " + text + "\n   */"))
        .isEqualTo(
            """
              /**
               * {@link Other} with a sentence {@link Other} with a sentence {@link Other} with a sentence
               * {@link Other} with a sentence
               * @param a {@link Other} with a sentence {@link Other} with a sentence {@link Other} with a
               *     sentence {@link Other} with a sentence
               */
            """);
  }

  @Test
  void noLineOfJavadocBeginsWithAnAtSignInsideACodeTag() {
    String text = "{@code " + "x".repeat(84) + " @see}";

    assertThat(laidOut("  /**\n   * " + text + "\n   *\n   * More.\n   */")).contains("x @see}\n");
  }

  @Test
  void commentsAreBrokenEvenWithinAWord() {
    assertThat(laidOut("    // Matches: " + "a".repeat(100)))
        .isEqualTo(
            "    // Matches:\n    //     "
                + "a".repeat(89)
                + "\n    //     "
                + "a".repeat(11)
                + "\n");
    assertThat(laidOut("    // " + "a".repeat(92) + "\\\\u0041"))
        .isEqualTo("    // " + "a".repeat(92) + "\n    //     \\\\u0041\n");
  }

  private static String laidOut(String source) {
    return SourceLayout.of(source);
  }
}
