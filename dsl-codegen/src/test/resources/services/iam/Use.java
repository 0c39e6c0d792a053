package service;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateRoleRequest request =
        CreateRoleRequest.builder()
            .roleName("thumbnails")
            .assumeRolePolicyDocument("{\"Version\":\"2012-10-17\"}")
            .path("/service/")
            .maxSessionDuration(3600)
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateRoleRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateRoleRequest.fromJson(request.toJson())).isEqualTo(request);
  }
}
