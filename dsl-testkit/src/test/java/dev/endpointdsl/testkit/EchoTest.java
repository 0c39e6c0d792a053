package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.fixture.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Describe returns what was sent, to the digit. The container of a model can hold any JSON. */
class EchoTest {

  private final LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).start();
  private final RawHttp http = new RawHttp(sageMaker.endpoint());

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.10",
        "1e2",
        "1E+2",
        "3.4028235E38",
        "1.4E-45",
        "0.30000000000000004440892098500626",
        "123456789012345678901234567890",
        "1e400",
        "false",
        "\"\"",
        "[]",
        "{}",
        "[null]",
        "\"\\u0000\\u001f\\u007f\\u2028\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\\"\\\\/\"",
        "[[1,{\"b\":[true,null],\"a\":\"z\"}],2]"
      })
  void keepsEveryValue(String value) {
    JsonObject sent = JsonTreeReader.readObject("{\"V\":" + value + "}");

    assertThat(container("\"V\":" + value)).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ünï", "日本語", "😀", "𝒜\u2028\u2029", "\u0085\u00a0", "\uffff\ufffe"})
  void keepsEveryCharacter(String text) {
    assertThat(container("\"V\":\"" + text + "\"").members().get("V"))
        .isEqualTo(new JsonString(text));
  }

  @Test
  void keepsTheOrderAndOmitsTheTags() {
    String request =
        "{\"ModelName\":\"churn\",\"VpcConfig\":1,\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}],"
            + "\"Containers\":2}";

    assertThat(described("Model", request).members().keySet())
        .containsExactly("ModelName", "VpcConfig", "Containers", "ModelArn", "CreationTime");
  }

  @Test
  void keepsTheDigitsOfConfigurations() {
    String request =
        "{\"EndpointConfigName\":\"churn\",\"ProductionVariants\":[{\"VariantName\":\"blue\","
            + "\"InitialVariantWeight\":0.30000000000000004440892098500626,\"ModelName\":\"churn\","
            + "\"InstanceType\":\"ml.m5.xlarge\",\"InitialInstanceCount\":1}]}";

    assertThat(
            described("EndpointConfig", request)
                .objects("ProductionVariants")
                .get(0)
                .find("InitialVariantWeight"))
        .contains(new JsonNumber("0.30000000000000004440892098500626"));
  }

  private JsonObject container(String members) {
    String request = "{\"ModelName\":\"churn\",\"PrimaryContainer\":{" + members + "}}";
    return described("Model", request).object("PrimaryContainer");
  }

  /** Creates a resource named churn and describes it. */
  private JsonObject described(String kind, String request) {
    assertThat(http.post("Create" + kind, request).statusCode()).isEqualTo(200);
    assertThat(sageMaker.lastRequestBody("Create" + kind)).isEqualTo(request);
    return JsonTreeReader.readObject(
        http.post("Describe" + kind, "{\"" + kind + "Name\":\"churn\"}").body());
  }
}
