package service;

import java.util.Map;
import software.amazon.awssdk.services.ecs.model.Compatibility;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.ecs.model.KeyValuePair;
import software.amazon.awssdk.services.ecs.model.LogDriver;
import software.amazon.awssdk.services.ecs.model.NetworkMode;
import software.amazon.awssdk.services.ecs.model.RegisterTaskDefinitionRequest;
import software.amazon.awssdk.services.ecs.model.Tag;
import software.amazon.awssdk.services.ecs.model.TransportProtocol;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static RegisterTaskDefinitionRequest request() {
    return RegisterTaskDefinitionRequest.builder()
        .family("web")
        .containerDefinitions(
            ContainerDefinition.builder()
                .name("nginx")
                .image("nginx:1.27")
                .essential(true)
                .portMappings(p -> p.containerPort(80).protocol(TransportProtocol.TCP))
                .environment(KeyValuePair.builder().name("MODE").value("blue").build())
                .command("nginx", "-g", "daemon off;")
                .healthCheck(h -> h.command("CMD-SHELL", "curl -f localhost").interval(30))
                .logConfiguration(
                    l ->
                        l.logDriver(LogDriver.AWSLOGS)
                            .options(Map.of("awslogs-group", "/ecs/web")))
                .ulimits(u -> u.name("nofile").softLimit(1024).hardLimit(4096))
                .build())
        .networkMode(NetworkMode.AWSVPC)
        .requiresCompatibilities(Compatibility.FARGATE)
        .cpu("256")
        .memory("512")
        .executionRoleArn("arn:aws:iam::123456789012:role/ecs")
        .runtimePlatform(r -> r.cpuArchitecture("ARM64"))
        .tags(Tag.builder().key("team").value("shop").build())
        .build();
  }
}
