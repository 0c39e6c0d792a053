package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.fixture.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions return numbers, strings and the order of members as they were sent. */
class EchoTest {

  private static final String IMAGE =
      "\"Image\":\"123456789012.dkr.ecr.us-east-1.amazonaws.com/xgb:1\"";

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
        "123456789012345678901234567890"
      })
  void keepsEveryNumber(String weight) {
    String request =
        "{\"EndpointConfigName\":\"churn\",\"ProductionVariants\":["
            + variant("blue", weight)
            + ","
            + variant("green", "1")
            + "]}";

    assertThat(
            described("EndpointConfig", request)
                .objects("ProductionVariants")
                .get(0)
                .find("InitialVariantWeight"))
        .contains(new JsonNumber(weight));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"\\u0000\\u001f\\u007f\\u2028\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\\"\\\\/\""
      })
  void keepsEveryString(String value) {
    JsonObject sent = JsonTreeReader.readObject("{\"V\":" + value + "}");

    assertThat(environment("{\"V\":" + value + "}")).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ünï", "日本語", "😀", "𝒜\u2028\u2029", "\u0085\u00a0", "\uffff\ufffe"})
  void keepsEveryCharacter(String text) {
    assertThat(environment("{\"V\":\"" + text + "\"}").members().get("V"))
        .isEqualTo(new JsonString(text));
  }

  @Test
  void keepsTheOrderAndOmitsTheTags() {
    String request =
        "{\"ModelName\":\"churn\",\"EnableNetworkIsolation\":false,"
            + "\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}],\"PrimaryContainer\":{"
            + IMAGE
            + "}}";

    JsonObject described = described("Model", request);

    assertThat(described.members().keySet())
        .containsExactly(
            "ModelName", "EnableNetworkIsolation", "PrimaryContainer", "ModelArn", "CreationTime");
    assertThat(described.find("EnableNetworkIsolation")).contains(new JsonBoolean(false));
  }

  private static String variant(String name, String weight) {
    return "{\"VariantName\":\""
        + name
        + "\",\"InitialVariantWeight\":"
        + weight
        + ",\"ModelName\":\"churn\",\"InstanceType\":\"ml.m5.xlarge\",\"InitialInstanceCount\":1}";
  }

  /** Returns the environment of a container that was created with one. */
  private JsonObject environment(String json) {
    String request =
        "{\"ModelName\":\"churn\",\"PrimaryContainer\":{"
            + IMAGE
            + ",\"Environment\":"
            + json
            + "}}";
    return described("Model", request).object("PrimaryContainer").object("Environment");
  }

  /** Creates a resource named churn and describes it. */
  private JsonObject described(String kind, String request) {
    assertThat(http.post("Create" + kind, request).statusCode()).isEqualTo(200);
    assertThat(sageMaker.lastRequestBody("Create" + kind)).isEqualTo(request);
    return JsonTreeReader.readObject(
        http.post("Describe" + kind, "{\"" + kind + "Name\":\"churn\"}").body());
  }
}
