package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number whose exponent no Java number has is a problem with a position, in every format. */
class UnboundedNumbersTest {

  private static final String NUMBER = "1e99999999999";

  private static final String REQUEST =
      """
      {"EndpointConfigName": "demo", "ProductionVariants": [{"VariantName": "blue",
        "ModelName": "m", "InitialInstanceCount": 1, "InstanceType": "ml.m5.xlarge",
        "InitialVariantWeight": 0.625}]}
      """;

  static Stream<String> formats() {
    return Stream.of("json", "yaml", "command", "cloudformation", "terraform", "boto3", "paws");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void areProblems(String format) {
    FormatReading request = Formats.read(REQUEST, "json", ReadOptions.none());
    String printed = Formats.print(request.template(), format).text();
    String text = printed.replace("0.625", NUMBER);
    assertThat(text).contains(NUMBER);

    refuses(format, text);
    refuses(format, printed.replace("0.625", "\"" + NUMBER + "\""));
  }

  private static void refuses(String format, String text) {
    assertThatThrownBy(() -> Formats.read(text, format, ReadOptions.none()))
        .isInstanceOfSatisfying(
            FormatException.class,
            e -> assertThat(e.problems()).allMatch(each -> each.location().line() > 0));
  }
}
