package service;

import java.time.Instant;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.LifecycleExpiration;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LifecycleRuleFilter;
import software.amazon.awssdk.services.s3.model.PutBucketLifecycleConfigurationRequest;
import software.amazon.awssdk.services.s3.model.Transition;
import software.amazon.awssdk.services.s3.model.TransitionStorageClass;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static PutBucketLifecycleConfigurationRequest request() {
    return PutBucketLifecycleConfigurationRequest.builder()
        .bucket("logs")
        .checksumAlgorithm(ChecksumAlgorithm.SHA256)
        .lifecycleConfiguration(
            c ->
                c.rules(
                    LifecycleRule.builder()
                        .id("archive")
                        .status(ExpirationStatus.ENABLED)
                        .filter(LifecycleRuleFilter.builder().prefix("2026/").build())
                        .transitions(
                            Transition.builder()
                                .days(30)
                                .storageClass(TransitionStorageClass.GLACIER)
                                .build())
                        .expiration(
                            LifecycleExpiration.builder()
                                .date(Instant.parse("2030-01-01T00:00:00Z"))
                                .build())
                        .build()))
        .expectedBucketOwner("123456789012")
        .build();
  }
}
