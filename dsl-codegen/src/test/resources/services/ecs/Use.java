package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.TaskDefinition;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    RegisterTaskDefinitionRequest request =
        RegisterTaskDefinitionRequest.builder()
            .family("web")
            .containerDefinition(
                c ->
                    c.name("nginx")
                        .image("nginx:1.27")
                        .essential(true)
                        .portMapping(p -> p.containerPort(80).protocol(TransportProtocol.TCP))
                        .environment("MODE", "blue")
                        .command("nginx", "-g", "daemon off;")
                        .healthCheck(h -> h.command("CMD-SHELL", "curl -f localhost").interval(30))
                        .logConfiguration(
                            l -> l.logDriver(LogDriver.AWSLOGS).option("awslogs-group", "/ecs/web"))
                        .ulimit(u -> u.name(UlimitName.NOFILE).softLimit(1024).hardLimit(4096)))
            .networkMode(NetworkMode.AWSVPC)
            .requiresCompatibilities(Compatibility.FARGATE)
            .cpu("256")
            .memory("512")
            .executionRoleArn("arn:aws:iam::123456789012:role/ecs")
            .runtimePlatform(r -> r.cpuArchitecture(CPUArchitecture.ARM64))
            .tag("team", "shop")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(RegisterTaskDefinitionRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(RegisterTaskDefinitionRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(EcsClient.builder()).registerTaskDefinition(request.toRequest());

      service.received().hasBody(request.toJson());
    }

    TaskDefinition registered =
        TaskDefinition.builder().family("web").cpu("256").revision(7).status("ACTIVE").build();
    assertThat(RegisterTaskDefinitionRequest.from(registered).toJson())
        .isEqualTo("{\"family\":\"web\",\"cpu\":\"256\"}");
  }
}
