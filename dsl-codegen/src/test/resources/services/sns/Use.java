package service;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    AddPermissionInput request =
        AddPermissionInput.builder()
            .topicArn("arn:aws:sns:eu-central-1:123456789012:orders")
            .label("partners")
            .awsAccountId("210987654321")
            .actionName("Publish", "Subscribe")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(AddPermissionInput.from(SdkRequest.request())).isEqualTo(request);
    assertThat(AddPermissionInput.fromJson(request.toJson())).isEqualTo(request);
  }
}
