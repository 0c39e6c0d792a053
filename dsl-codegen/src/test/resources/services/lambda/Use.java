package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateFunctionRequest request =
        CreateFunctionRequest.builder()
            .functionName("thumbnails")
            .role("arn:aws:iam::123456789012:role/thumbnails")
            .code(c -> c.zipFile(new byte[] {'P', 'K'}))
            .runtime(Runtime.PYTHON3_12)
            .handler("main.handle")
            .timeout(30)
            .memorySize(1024)
            .publish(true)
            .vpcConfig(v -> v.subnetIds("subnet-1", "subnet-2").securityGroupId("sg-1"))
            .environment(e -> e.variable("BUCKET", "images"))
            .tracingConfig(t -> t.mode(TracingMode.ACTIVE))
            .tag("team", "shop")
            .architecture(Architecture.ARM64)
            .loggingConfig(l -> l.logFormat(LogFormat.JSON).logGroup("/aws/lambda/thumbnails"))
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateFunctionRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateFunctionRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(LambdaClient.builder()).createFunction(request.toRequest());

      service.received().hasBody(request.toBody());
    }

    UpdateFunctionConfigurationRequest update =
        UpdateFunctionConfigurationRequest.builder().functionName("thumbnails").timeout(60).build();
    try (LoopbackService service = new LoopbackService()) {
      service.client(LambdaClient.builder()).updateFunctionConfiguration(update.toRequest());

      service.received().isSplit(update.toBody(), update.toJson());
    }
  }
}
