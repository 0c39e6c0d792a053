package service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    PutBucketLifecycleConfigurationRequest request =
        PutBucketLifecycleConfigurationRequest.builder()
            .bucket("logs")
            .checksumAlgorithm(ChecksumAlgorithm.SHA256)
            .lifecycleConfiguration(
                c ->
                    c.rule(
                        r ->
                            r.status(ExpirationStatus.ENABLED)
                                .id("archive")
                                .filter(f -> f.prefix("2026/"))
                                .transition(
                                    t -> t.days(30).storageClass(TransitionStorageClass.GLACIER))
                                .expiration(e -> e.date(Instant.parse("2030-01-01T00:00:00Z")))))
            .expectedBucketOwner("123456789012")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(PutBucketLifecycleConfigurationRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(PutBucketLifecycleConfigurationRequest.fromJson(request.toJson())).isEqualTo(request);

    ListPartsRequest parts =
        ListPartsRequest.builder().bucket("logs").key("k").uploadId("u").partNumberMarker("3").build();
    assertThat(parts.toRequest().partNumberMarker()).isEqualTo(3);
    assertThat(ListPartsRequest.from(parts.toRequest())).isEqualTo(parts);
    ListPartsRequest last =
        ListPartsRequest.builder().bucket("logs").key("k").uploadId("u").partNumberMarker("last").build();
    assertThatThrownBy(last::toRequest)
        .hasMessageContaining(
            "PartNumberMarker is not an integer, and the AWS SDK's ListPartsRequest has Integer");
    PutObjectRequest object = PutObjectRequest.builder().bucket("logs").key("a/b").contentType("text/plain").build();
    assertThat(object.toRequest().key()).isEqualTo("a/b");
  }
}
