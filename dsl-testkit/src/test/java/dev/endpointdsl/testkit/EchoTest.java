package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.client.RawHttp;
import dev.endpointdsl.testkit.generate.TestRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is described is what was sent, to the digit. */
class EchoTest {

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

    assertThat(described("\"V\":" + value).members().get("V")).isEqualTo(sent.members().get("V"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ünï", "日本語", "😀", "𝒜\u2028\u2029", "\u0085\u00a0", "\uffff\ufffe"})
  void keepsEveryCharacter(String text) {
    assertThat(described("\"V\":\"" + text + "\"").members().get("V"))
        .isEqualTo(new JsonString(text));
  }

  @Test
  void keepsTheOrderAndLeavesOutTheTags() {
    assertThat(described("\"z\":1,\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}],\"a\":2").members())
        .containsOnlyKeys("EndpointConfigName", "z", "a", "EndpointConfigArn", "CreationTime")
        .extractingByKey("z")
        .isEqualTo(new JsonNumber("1"));
  }

  private static JsonObject described(String members) {
    try (LocalSageMaker sageMaker = TestRequests.permissive().start()) {
      RawHttp http = new RawHttp(sageMaker.endpoint());
      String request = "{\"EndpointConfigName\":\"churn\"," + members + "}";
      assertThat(http.post("CreateEndpointConfig", request).statusCode()).isEqualTo(200);
      assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(request);
      return JsonTreeReader.readObject(
          http.post("DescribeEndpointConfig", "{\"EndpointConfigName\":\"churn\"}").body());
    }
  }
}
