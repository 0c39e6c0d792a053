package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import software.amazon.smithy.model.Model;

/** Smithy's artifacts with the traits of AWS, which are not on the class path of the tests. */
final class AwsTraits {

  /** The artifacts of the profile {@code published-models}, with those that they need. */
  private static final List<String> PUBLISHED =
      List.of(
          "smithy-aws-cloudformation-traits",
          "smithy-aws-endpoints",
          "smithy-aws-iam-traits",
          "smithy-aws-smoke-test-model",
          "smithy-aws-traits",
          "smithy-build",
          "smithy-diff",
          "smithy-jmespath",
          "smithy-model-jmespath",
          "smithy-protocol-test-traits",
          "smithy-protocol-traits",
          "smithy-rules-engine",
          "smithy-smoke-test-traits",
          "smithy-waiters");

  private AwsTraits() {}

  /** Returns the artifacts with protocols and facts about services. */
  static List<Path> artifacts() {
    return Stream.of("smithy-aws-traits", "smithy-protocol-traits")
        .map(AwsTraits::artifact)
        .toList();
  }

  /** Returns a processor whose path also has the artifacts with all traits of published models. */
  static Processor processor() throws ReflectiveOperationException, MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String artifact : PUBLISHED) {
      path.add(artifact(artifact).toUri().toURL());
    }
    for (File entry : TestCompiler.classPath()) {
      path.add(entry.toURI().toURL());
    }
    ClassLoader processors =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    return (Processor)
        processors.loadClass(DslProcessor.class.getName()).getConstructor().newInstance();
  }

  /** Returns an artifact, which is beside that of smithy-model in a Maven repository. */
  private static Path artifact(String name) {
    Path model = smithyModel();
    Path version = model.getParent();
    Path found =
        version
            .getParent()
            .resolveSibling(name)
            .resolve(version.getFileName())
            .resolve(model.getFileName().toString().replace("smithy-model", name));
    assertThat(found).exists();
    return found;
  }

  private static Path smithyModel() {
    try {
      return Path.of(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
