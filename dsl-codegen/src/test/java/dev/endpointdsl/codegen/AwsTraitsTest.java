package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Smithy's artifact with the traits of AWS is used if it is on the processor path. */
class AwsTraitsTest {

  private static final String JSON =
      """
      {"smithy": "2.0", "shapes": {
        "example.shop#Shop": {"type": "service", "version": "1",
          "operations": [{"target": "example.shop#PutCart"}],
          "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "Shop"},
            "aws.auth#sigv4": {"name": "shop"}, "aws.api#tagEnabled": {"disableDefaultOperations": true}}},
        "example.shop#PutCart": {"type": "operation",
          "input": {"target": "example.shop#Cart"}, "output": {"target": "smithy.api#Unit"},
          "errors": [{"target": "example.shop#Full"}],
          "traits": {"smithy.api#http": {"method": "PUT", "uri": "/carts/{Id}", "code": 200},
            "smithy.api#idempotent": {}, "aws.auth#unsignedPayload": {}, "aws.api#dataPlane": {},
            "aws.iam#actionPermissionDescription": "Grants permission to put a cart"}},
        "example.shop#Full": {"type": "structure", "members": {},
          "traits": {"smithy.api#error": "client", "aws.protocols#awsQueryError":
            {"code": "Full", "httpResponseCode": 400}}},
        "example.shop#Arn": {"type": "string",
          "traits": {"aws.api#arnReference": {"type": "AWS::Shop::Owner"}}},
        "example.shop#Cart": {"type": "structure", "members": {
          "Id": {"target": "smithy.api#String",
            "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
          "Owner": {"target": "example.shop#Arn"},
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
  void jsonGivesTheSameSourcesWithAndWithoutThem() throws IOException {
    declare("shop.json");

    assertThat(javac("without").compile(declaration)).isEmpty();
    assertThat(withTraits().fork(declaration)).isEmpty();
    assertThat(generated("without")).isEqualTo(generated("with"));
    assertThat(generated("with").get("Cart.java")).contains("String toBody()");
  }

  @Test
  void idlUsesThem() throws IOException {
    Files.writeString(project.resolve("shop.smithy"), IDL);
    declare("shop.smithy");

    assertThat(javac("without").compile(declaration)).contains("aws.protocols#restJson1");
    assertThat(withTraits().fork(declaration)).isEmpty();
    assertThat(generated("with").get("PutCartInput.java")).contains("String toBody()");
  }

  private void declare(String model) throws IOException {
    Files.writeString(
        declaration,
        "@dev.endpointdsl.GenerateDsl(model = \"" + model + "\")\npackage example.shop;\n");
  }

  private JavacRunner withTraits() throws IOException {
    return javac("with").processorPath(AwsTraits.artifacts().toArray(Path[]::new));
  }

  private JavacRunner javac(String output) throws IOException {
    return JavacRunner.to(Files.createDirectories(project.resolve(output)))
        .option("-Aendpointdsl.model.path=" + project, "-Xlint:all", "-Werror");
  }

  /** Returns the generated sources by the names of their files. */
  private Map<String, String> generated(String output) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(project.resolve(output).resolve("example/shop"), "*.java")) {
      for (Path file : files) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
