package dev.endpointdsl.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.smithy.model.traits.PatternTrait;

/** The patterns of the model, which are written in another way, match what those of the API do. */
class PatternsTest {

  /** The patterns of the API, by shape. */
  private static final Map<String, Pattern> API =
      Map.of(
          "PolicyName",
          Pattern.compile("\\p{Print}+"),
          "ScheduledActionName",
          Pattern.compile(
              "(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+"),
          "XmlString",
          Pattern.compile(
              "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
          "AmazonResourceName",
          Pattern.compile(
              "arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+"));

  private static final Map<String, Pattern> MODEL =
      API.keySet().stream()
          .collect(Collectors.toMap(name -> name, name -> Pattern.compile(pattern(name))));

  private static final List<String> PIECES =
      List.of(
          " ",
          "a",
          "Z",
          "9",
          "-",
          ":",
          "/",
          "|",
          "\t",
          "\r",
          "\n",
          "\u0000",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u009f",
          "\u00a0",
          "é",
          "\u2028",
          "\u2029",
          "\ud7ff",
          "\ue000",
          "\ufffd",
          "\uffff",
          "\ud83d\ude00",
          "arn:aws:application-autoscaling:eu-west-1:1:scalable-target/");

  private static String pattern(String shape) {
    return ServiceModel.model()
        .expectShape(ServiceModel.id(shape))
        .expectTrait(PatternTrait.class)
        .getValue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3_000)
  void matchTheSame(@ForAll("texts") String text) {
    API.forEach(
        (shape, pattern) ->
            assertThat(MODEL.get(shape).matcher(text).matches())
                .as(shape + " of " + text)
                .isEqualTo(pattern.matcher(text).matches()));
  }
}
