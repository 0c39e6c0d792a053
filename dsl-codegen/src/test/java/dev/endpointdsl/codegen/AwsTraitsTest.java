package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;

/** Smithy's artifact with the traits of AWS is used if it is on the processor path. */
class AwsTraitsTest {

  private static final String JSON =
      """
      {"smithy": "2.0", "shapes": {
        "example.shop#Shop": {"type": "service", "version": "1",
          "operations": [{"target": "example.shop#PutCart"}],
          "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "Shop"}}},
        "example.shop#PutCart": {"type": "operation",
          "input": {"target": "example.shop#Cart"}, "output": {"target": "smithy.api#Unit"},
          "traits": {"smithy.api#http": {"method": "PUT", "uri": "/carts/{Id}", "code": 200}}},
        "example.shop#Cart": {"type": "structure", "members": {
          "Id": {"target": "smithy.api#String",
            "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
          "Name": {"target": "smithy.api#String", "traits": {"aws.api#data": "content"}}}}
      }}
      """;

  private static final String IDL =
      """
      $version: "2.0"
      namespace example.shop
      use aws.protocols#restJson1
      @restJson1
      service Shop { version: "1", operations: [PutCart] }
      @http(method: "PUT", uri: "/carts/{Id}")
      @idempotent
      operation PutCart { input := { @required @httpLabel Id: String, Name: String } }
      """;

  @TempDir Path project;
  private Path declaration;

  @BeforeEach
  void declare() throws IOException {
    declaration = project.resolve("package-info.java");
    Files.writeString(project.resolve("shop.json"), JSON);
  }

  @Test
  void jsonNeedsNone() throws IOException {
    declare("shop.json");

    assertThat(javac().compile(declaration)).isEmpty();
    assertThat(generated("Cart")).contains("String toBody()");
  }

  @Test
  void jsonUsesThem() throws IOException, URISyntaxException {
    declare("shop.json");

    assertThat(javac().processorPath(traits()).fork(declaration)).isEmpty();
    assertThat(generated("Cart")).contains("String toBody()");
  }

  @Test
  void idlUsesThem() throws IOException, URISyntaxException {
    Files.writeString(project.resolve("shop.smithy"), IDL);
    declare("shop.smithy");

    assertThat(javac().compile(declaration)).contains("aws.protocols#restJson1");
    assertThat(javac().processorPath(traits()).fork(declaration)).isEmpty();
    assertThat(generated("PutCartInput")).contains("String toBody()");
  }

  private void declare(String model) throws IOException {
    Files.writeString(
        declaration,
        "@dev.endpointdsl.GenerateDsl(model = \"" + model + "\")\npackage example.shop;\n");
  }

  private JavacRunner javac() {
    return JavacRunner.to(project)
        .option("-Aendpointdsl.model.path=" + project, "-Xlint:all", "-Werror");
  }

  private String generated(String type) throws IOException {
    return Files.readString(project.resolve("example/shop/" + type + ".java"));
  }

  /** Returns the artifacts, which are beside that of smithy-model in a Maven repository. */
  private static Path[] traits() throws URISyntaxException {
    Path model = Path.of(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new Path[] {
      sibling(model, "smithy-aws-traits"), sibling(model, "smithy-protocol-traits")
    };
  }

  private static Path sibling(Path model, String artifact) {
    Path version = model.getParent();
    Path found =
        version
            .getParent()
            .resolveSibling(artifact)
            .resolve(version.getFileName())
            .resolve(model.getFileName().toString().replace("smithy-model", artifact));
    assertThat(found).exists();
    return found;
  }
}
