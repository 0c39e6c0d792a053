package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ListTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;
import software.amazon.awssdk.services.sagemaker.model.Tag;

class TagOperationsTest {

  private static final String NOWHERE =
      "arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/none";

  private final LocalSageMaker sageMaker = SdkRequests.permissive().pageSize(20).start();
  private final SageMakerClient client = sageMaker.client();
  private String arn = NOWHERE;

  @BeforeEach
  void create() {
    arn =
        client
            .createEndpointConfig(
                SdkRequests.create(
                    "churn", SdkRequests.tag("team", "risk"), SdkRequests.tag("stage", "test")))
            .endpointConfigArn();
  }

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void listsTheTagsOfTheCreation() {
    assertThat(tags())
        .containsExactly(SdkRequests.tag("team", "risk"), SdkRequests.tag("stage", "test"));
  }

  @Test
  void addsAndReplaces() {
    List<Tag> answer =
        client
            .addTags(
                request ->
                    request
                        .resourceArn(arn)
                        .tags(SdkRequests.tag("team", "fraud"), SdkRequests.tag("owner", "Zoë 日本")))
            .tags();

    assertThat(answer).isEqualTo(tags());
    assertThat(tags())
        .containsExactly(
            SdkRequests.tag("team", "fraud"),
            SdkRequests.tag("stage", "test"),
            SdkRequests.tag("owner", "Zoë 日本"));
  }

  @Test
  void deletes() {
    client.deleteTags(request -> request.resourceArn(arn).tagKeys("team", "never-there"));

    assertThat(tags()).containsExactly(SdkRequests.tag("stage", "test"));
  }

  @Test
  void tagsAreDeletedWithTheirConfiguration() {
    client.deleteEndpointConfig(SdkRequests.delete("churn"));
    client.createEndpointConfig(SdkRequests.create("churn"));

    assertThat(tags()).isEmpty();
  }

  @Test
  void listsInPages() {
    client.addTags(request -> request.resourceArn(arn).tags(numbered(40)));

    assertThat(client.listTagsPaginator(request -> request.resourceArn(arn).maxResults(50)))
        .extracting(page -> page.tags().size())
        .containsExactly(20, 20, 2);
    assertThat(client.listTagsPaginator(request -> request.resourceArn(arn)).tags())
        .extracting(Tag::key)
        .doesNotHaveDuplicates()
        .hasSize(42)
        .startsWith("team", "stage", "key-0")
        .endsWith("key-39");
  }

  @Test
  void withoutAPageSizeAllTagsAreOnePage() {
    try (LocalSageMaker plain = SdkRequests.permissive().start()) {
      String plainArn =
          plain
              .client()
              .createEndpointConfig(SdkRequests.create("a", numbered(50).toArray(Tag[]::new)))
              .endpointConfigArn();
      ListTagsResponse page = plain.client().listTags(request -> request.resourceArn(plainArn));

      assertThat(page.tags()).hasSize(50);
      assertThat(page.nextToken()).isNull();
    }
  }

  @Test
  void refusesAnUnknownResource() {
    assertThatThrownBy(() -> client.listTags(request -> request.resourceArn(NOWHERE)))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining("Resource does not exist.");
    assertThatThrownBy(
            () ->
                client.addTags(
                    request -> request.resourceArn(NOWHERE).tags(SdkRequests.tag("a", "b"))))
        .hasMessageContaining("Resource does not exist.");
    assertThatThrownBy(
            () -> client.deleteTags(request -> request.resourceArn(NOWHERE).tagKeys("a")))
        .hasMessageContaining("Resource does not exist.");
  }

  @Test
  void aResourceHasAtMostFiftyTags() {
    client.addTags(request -> request.resourceArn(arn).tags(numbered(48)));

    assertThatThrownBy(
            () ->
                client.addTags(
                    request -> request.resourceArn(arn).tags(SdkRequests.tag("more", "1"))))
        .hasMessageContaining("The resource would have 51 tags; at most 50 are allowed.");
    client.addTags(request -> request.resourceArn(arn).tags(SdkRequests.tag("team", "new")));
    assertThat(client.listTagsPaginator(request -> request.resourceArn(arn)).tags()).hasSize(50);
  }

  @Test
  void refusesTagsTheServiceRefuses() {
    refuses(
        SdkRequests.tag("", "v"),
        "'tags.1.member.key' failed to satisfy constraint: Member must"
            + " have length greater than or equal to 1");
    refuses(
        SdkRequests.tag("k".repeat(129), "v"), "Member must have length less than or equal to 128");
    refuses(SdkRequests.tag("k", "v".repeat(257)), "'tags.1.member.value' failed to satisfy");
    refuses(SdkRequests.tag("a,b", "v"), "Member must satisfy regular expression pattern: ");
    refuses(SdkRequests.tag("k", "😀"), "Member must satisfy regular expression pattern: ");
    refuses(SdkRequests.tag("AWS:k", "v"), "Tag key 'AWS:k' begins with aws:, which is reserved.");
    refuses(Tag.builder().key("k").build(), "Value null at 'tags.1.member.value'");
    assertThat(tags()).hasSize(2);
  }

  @Test
  void countsCodePoints() {
    String value = "𝒜".repeat(256);

    client.addTags(request -> request.resourceArn(arn).tags(SdkRequests.tag("k", value)));

    assertThat(tags()).contains(SdkRequests.tag("k", value));
  }

  @Test
  void refusesARepeatedKey() {
    assertThatThrownBy(
            () ->
                client.addTags(
                    request ->
                        request
                            .resourceArn(arn)
                            .tags(SdkRequests.tag("a", "1"), SdkRequests.tag("a", "2"))))
        .hasMessageContaining("Tag keys must be unique: 'a' repeats.");
  }

  @Test
  void refusesInvalidMembers() {
    assertThatThrownBy(() -> client.listTags(request -> request.resourceArn("churn")))
        .hasMessageContaining("Value 'churn' at 'resourceArn' failed to satisfy constraint:");
    assertThatThrownBy(() -> client.listTags(request -> request.resourceArn(arn).maxResults(10)))
        .hasMessageContaining(
            "Value '10' at 'maxResults' failed to satisfy constraint: Member must have value"
                + " greater than or equal to 50");
    assertThatThrownBy(
            () -> client.deleteTags(request -> request.resourceArn(arn).tagKeys(List.of())))
        .hasMessageContaining(
            "Value at 'tagKeys' failed to satisfy constraint: Member must have length greater than"
                + " or equal to 1");
  }

  private void refuses(Tag tag, String message) {
    assertThatThrownBy(() -> client.addTags(request -> request.resourceArn(arn).tags(tag)))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining(message);
  }

  private List<Tag> tags() {
    return client.listTags(request -> request.resourceArn(arn)).tags();
  }

  private static List<Tag> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> SdkRequests.tag("key-" + i, "")).toList();
  }
}
