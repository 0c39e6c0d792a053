package dev.endpointdsl.codegen.smithy;

import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.smithy.model.loader.ModelDiscovery;

/**
 * The models in artifacts on the processor path, such as Smithy's traits for AWS. Named models can
 * use their shapes; their operations are not generated unless the annotation names them.
 */
final class ArtifactModels {

  private ArtifactModels() {}

  /** Returns the files of the models, except those that are among the sources. */
  static List<URL> besides(List<ModelSource> sources, ClassLoader processorPath) {
    return ModelDiscovery.findModels(processorPath).stream()
        .filter(model -> sources.stream().noneMatch(source -> isOf(source, model)))
        .toList();
  }

  /** Compares contents only if the names are equal, because a build reads many artifacts. */
  private static boolean isOf(ModelSource source, URL model) {
    if (!fileName(model.getPath()).equals(fileName(source.name().replace('\\', '/')))) {
      return false;
    }
    try (InputStream in = model.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(source.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
