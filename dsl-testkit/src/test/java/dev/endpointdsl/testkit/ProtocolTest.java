package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.fixture.RawHttp;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

  private final LocalSageMaker sageMaker = SdkRequests.permissive().maxBodyBytes(10_000).start();
  private final RawHttp http = new RawHttp(sageMaker.endpoint());

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void respondsAsTheServiceDoes() {
    HttpResponse<String> answer = http.post("CreateEndpointConfig", config("churn"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-amz-json-1.1");
    assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
    assertThat(answer.body())
        .isEqualTo(
            "{\"EndpointConfigArn\":"
                + "\"arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn\"}");
  }

  @Test
  void anOperationWithoutOutputHasNoBody() {
    http.post("CreateEndpointConfig", config("churn"));

    assertThat(http.post("DeleteEndpointConfig", config("churn")).statusCode()).isEqualTo(400);
    assertThat(http.post("DeleteEndpointConfig", "{\"EndpointConfigName\":\"churn\"}"))
        .returns(200, HttpResponse::statusCode)
        .returns("", HttpResponse::body);
  }

  @Test
  void everyResponseHasItsOwnRequestId() {
    String one = http.post("ListTags", "{}").headers().firstValue("x-amzn-RequestId").orElseThrow();
    String other =
        http.post("ListTags", "{}").headers().firstValue("x-amzn-RequestId").orElseThrow();

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void timesAreSecondsWithMilliseconds() {
    http.post("CreateEndpointConfig", config("churn"));

    assertThat(http.post("DescribeEndpointConfig", "{\"EndpointConfigName\":\"churn\"}").body())
        .containsPattern("\"CreationTime\":\\d{10}\\.\\d{3}}$");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "SageMaker.CreateEndpointConfigs | did you mean CreateEndpointConfig",
        "SageMaker.CreateTrainingJob | LocalSageMaker has no operation CreateTrainingJob",
        "SageMaker. | LocalSageMaker has no operation",
        "CreateEndpointConfig | X-Amz-Target CreateEndpointConfig does not begin with SageMaker.",
        "DynamoDB_20120810.ListTables | does not begin with SageMaker."
      })
  void refusesAnUnknownOperation(String target, String message) {
    HttpResponse<String> answer =
        http.send(http.request("/", target).POST(BodyPublishers.ofString("{}")));

    refused(answer, 400, "UnknownOperationException", message);
  }

  @Test
  void refusesARequestWithoutTarget() {
    HttpResponse<String> answer =
        http.send(
            http.bare("/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .POST(BodyPublishers.ofString("{}")));

    refused(answer, 400, "UnknownOperationException", "The header X-Amz-Target is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\\\"a\\\":}",
        "{\"a\":1,}",
        "{\"a\":1}}",
        "{\"a\":1} {}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1,\"a\":2}",
        "[]",
        "null",
        "\"text\"",
        "\uFEFF{}",
        "{\"a\":\"\n\"}"
      })
  void refusesABodyThatIsNotAJsonObject(String body) {
    refused(http.post("CreateEndpointConfig", body), 400, "SerializationException", "");
  }

  @Test
  void reportsTheLocationOfASyntaxError() {
    refused(
        http.post("CreateEndpointConfig", "{\n  \"a\": 1,\n  \"b\": x\n}"),
        400,
        "SerializationException",
        "(line 3, column ");
  }

  @Test
  void refusesABodyThatIsNotUtf8() {
    byte[] latin = "{\"EndpointConfigName\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1);

    HttpResponse<String> answer =
        http.send(
            http.request("/", "SageMaker.CreateEndpointConfig")
                .POST(BodyPublishers.ofByteArray(latin)));

    refused(answer, 400, "SerializationException", "The body is not UTF-8");
  }

  @Test
  void refusesDeepNesting() {
    String deep = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);

    refused(http.post("CreateEndpointConfig", deep), 400, "SerializationException", "depth");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "DescribeEndpointConfig | {\"EndpointConfigName\":1} | 'endpointConfigName' must be a"
            + " string",
        "DescribeEndpointConfig | {\"EndpointConfigName\":{}} | must be a string",
        "ListEndpointConfigs | {\"MaxResults\":\"5\"} | 'maxResults' must be a number",
        "ListEndpointConfigs | {\"MaxResults\":5.5} | 'maxResults' must be a 32-bit integer",
        "ListEndpointConfigs | {\"MaxResults\":4294967297} | must be a 32-bit integer",
        "ListEndpointConfigs | {\"CreationTimeAfter\":\"now\"} | 'creationTimeAfter' must be a n",
        "ListEndpointConfigs | {\"CreationTimeAfter\":1e99999999999} | a number of seconds",
        "AddTags | {\"Tags\":{}} | 'tags' must be a list",
        "AddTags | {\"Tags\":[1]} | 'tags.1.member' must be an object",
        "AddTags | {\"Tags\":[{\"Key\":1}]} | 'tags.1.member.key' must be a string",
        "DeleteTags | {\"TagKeys\":[null]} | 'tagKeys.1.member' must be a string"
      })
  void refusesWrongTypes(String operation, String body, String message) {
    refused(http.post(operation, body), 400, "SerializationException", message);
  }

  @Test
  void refusesUnknownMembers() {
    refused(
        http.post("DescribeEndpointConfig", "{\"EndpointConfigNames\":\"a\"}"),
        400,
        "SerializationException",
        "unknown member EndpointConfigNames; did you mean EndpointConfigName?");
    refused(
        http.post("AddTags", "{\"ResourceArn\":\"a\",\"Tags\":[{\"key\":\"a\"}]}"),
        400,
        "SerializationException",
        "unknown member tags.1.member.key; did you mean Key?");
  }

  @Test
  void nullIsAbsent() {
    assertThat(http.post("ListEndpointConfigs", "{\"MaxResults\":null,\"NextToken\":null}"))
        .returns(200, HttpResponse::statusCode);
    refused(
        http.post("CreateEndpointConfig", "{\"EndpointConfigName\":null}"),
        400,
        "ValidationException",
        "Value null at 'endpointConfigName' failed to satisfy constraint: Member must not be null");
  }

  @Test
  void acceptsTimesFarAway() {
    http.post("CreateEndpointConfig", config("churn"));

    assertThat(http.post("ListEndpointConfigs", "{\"CreationTimeAfter\":1e999999999}").body())
        .isEqualTo("{\"EndpointConfigs\":[]}");
    assertThat(http.post("ListEndpointConfigs", "{\"CreationTimeAfter\":-1e999999999}").body())
        .contains("churn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
  void hasNoOtherMethods(String method) {
    HttpResponse<String> answer =
        http.send(http.request("/", "SageMaker.ListTags").method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    refused(answer, 405, "MethodNotAllowedException", method + " is not allowed");
  }

  @Test
  void reportsItsHealth() {
    HttpResponse<String> get = http.send(http.bare("/").GET());
    HttpResponse<String> head = http.send(http.bare("/").method("HEAD", BodyPublishers.noBody()));

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(get.body())
        .matches(
            "\\{\"Server\":\"LocalSageMaker\",\"Version\":\"[0-9.]+[^\"]*\",\"Status\":\"Running\","
                + "\"Region\":\"us-east-1\",\"AccountId\":\"123456789012\"}");
    assertThat(head).returns(200, HttpResponse::statusCode).returns("", HttpResponse::body);
    assertThat(sageMaker.requests()).isEmpty();
  }

  @Test
  void hasNothingAtOtherPaths() {
    HttpResponse<String> answer =
        http.send(
            http.request("/endpoints/x", "SageMaker.ListTags").POST(BodyPublishers.ofString("{}")));

    refused(answer, 404, "UnknownOperationException", "There is nothing at /endpoints/x");
  }

  @Test
  void acceptsJsonOnly() {
    HttpResponse<String> form =
        http.send(
            http.bare("/")
                .header("X-Amz-Target", "SageMaker.ListEndpointConfigs")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("{}")));
    HttpResponse<String> json =
        http.send(
            http.bare("/")
                .header("X-Amz-Target", "SageMaker.ListEndpointConfigs")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString("{}")));

    refused(form, 415, "UnsupportedMediaTypeException", "send application/x-amz-json-1.1");
    assertThat(json.statusCode()).isEqualTo(200);
  }

  @Test
  void acceptsBodiesUpToTheLimit() {
    String body = "{\"EndpointConfigName\":\"a\"}";

    assertThat(http.post("CreateEndpointConfig", body + " ".repeat(10_000 - body.length())))
        .returns(200, HttpResponse::statusCode);
    refused(
        http.post("CreateEndpointConfig", body + " ".repeat(10_001 - body.length())),
        413,
        "RequestEntityTooLargeException",
        "over the limit of 10000 bytes");
  }

  @Test
  void respondsToAVeryLargeBody() {
    refused(
        http.post("CreateEndpointConfig", " ".repeat(30_000_000)),
        413,
        "RequestEntityTooLargeException",
        "maxBodyBytes");
    assertThat(http.post("ListEndpointConfigs", "{}").statusCode()).isEqualTo(200);
  }

  private static String config(String name) {
    return "{\"EndpointConfigName\":\"" + name + "\",\"ProductionVariants\":[]}";
  }

  private static void refused(
      HttpResponse<String> answer, int status, String code, String message) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body())
        .startsWith("{\"__type\":\"" + code + "\",\"message\":\"")
        .contains(message);
    assertThat(answer.headers().firstValue("x-amzn-RequestId")).isPresent();
  }
}
