package dev.endpointdsl.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.sagemaker.EndpointConfig;
import org.junit.jupiter.api.Test;

class ApiJsonFormatTest {

  private static final String CHURN =
      """
      {
        "EndpointConfigName": "churn",
        "ProductionVariants": [
          {
            "VariantName": "blue",
            "ModelName": "churn-xgb-7",
            "InitialInstanceCount": 2,
            "InstanceType": "ml.m5.xlarge",
            "InitialVariantWeight": 0.1
          }
        ],
        "Tags": [
          {
            "Key": "team",
            "Value": ""
          }
        ]
      }
      """;

  @Test
  void readsAndPrintsTheRequest() {
    FormatReading reading = Formats.read(CHURN);

    assertThat(reading.format()).isEqualTo("json");
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.config()).isEqualTo(EndpointConfig.fromJson(CHURN));
    assertThat(Formats.print(reading.config(), "json").text()).isEqualTo(CHURN);
  }

  @Test
  void printsMembersInTheOrderOfTheModel() {
    String reordered =
        "{\"ProductionVariants\":[{\"ModelName\":\"m\",\"VariantName\":\"v\"}],"
            + "\"EndpointConfigName\":\"c\"}";

    String text = Formats.print(Formats.read(reordered).template(), "json").text();

    assertThat(text.indexOf("EndpointConfigName")).isLessThan(text.indexOf("ProductionVariants"));
    assertThat(text.indexOf("VariantName")).isLessThan(text.indexOf("ModelName"));
  }

  @Test
  void skipsAByteOrderMark() {
    assertThat(Formats.read('\uFEFF' + CHURN).config().endpointConfigName()).isEqualTo("churn");
  }

  @Test
  void reportsAllProblemsWithPositionsInCodePoints() {
    String wrong =
        """
        {
          "EndpointConfigName": 12,
          "ProductionVariant": [],
          "Tags": [{"Key": "😀", "Value": true}]
        }
        """;

    assertThatThrownBy(() -> Formats.read(wrong))
        .isInstanceOf(FormatException.class)
        .hasMessage(
            """
            <text> cannot be read as json: 3 problems
              <text>:2:25: EndpointConfigName: expected a string, found the number 12; quote it
              <text>:3:3: ProductionVariant: unknown member; did you mean ProductionVariants?
              <text>:4:34: Tags[0].Value: expected a string, found true; quote it""");
  }

  @Test
  void findsThePositionOfAViolation() {
    FormatReading reading = Formats.read(CHURN.replace("ml.m5.xlarge", "ml.m5.xlarg"));

    assertThat(reading.config().violations())
        .singleElement()
        .satisfies(
            violation -> assertThat(reading.locate(violation.path())).hasToString("<text>:8:23"));
    assertThat(reading.locate("/ProductionVariants/0/NoMember")).hasToString("<text>:4:5");
  }

  @Test
  void roundsWeightsToFloatsWithANote() {
    FormatReading reading =
        Formats.read(
            CHURN.replace("\"InitialVariantWeight\": 0.1", "\"InitialVariantWeight\": 16777217"));

    assertThat(reading.notes())
        .singleElement()
        .hasToString(
            "<text>:9:31: CHANGED: ProductionVariants[0].InitialVariantWeight: the number 16777217"
                + " is rounded to 16777216");
  }

  @Test
  void hidesSensitiveValues() {
    String wrong =
        """
        {"ExplainerConfig": {"ClarifyExplainerConfig": {"ShapConfig": {"ShapBaselineConfig": {
          "ShapBaseline": 4711}}}}}
        """;

    assertThatThrownBy(() -> Formats.read(wrong, "json", ReadOptions.none()))
        .hasMessageContaining("expected a string, found a hidden number")
        .hasMessageNotContaining("4711");
  }

  @Test
  void refusesAnUnpairedSurrogate() {
    assertThatThrownBy(() -> Formats.read(CHURN.replace("churn-xgb-7", "\\ud800")))
        .hasMessageContaining("ProductionVariants[0].ModelName")
        .hasMessageContaining("unpaired surrogate");
    String tag = CHURN.replace("\"team\"", "\"\\ud800\"");
    assertThatThrownBy(() -> Formats.print(EndpointConfig.fromJson(tag), "json"))
        .hasMessageContaining("Tags[0].Key")
        .hasMessageContaining("unpaired surrogate");
  }
}
