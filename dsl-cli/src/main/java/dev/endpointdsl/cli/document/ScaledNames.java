package dev.endpointdsl.cli.document;

import dev.endpointdsl.formats.request.Placeholder;
import java.util.List;

/** The names of endpoints, variants and inference components, which scaling refers to. */
final class ScaledNames {

  private static final List<String> MEMBERS =
      List.of("/EndpointName", "/VariantName", "/InferenceComponentName");

  private ScaledNames() {}

  /** Checks whether no name of a document depends on a value that is not known. */
  static boolean areKnown(List<Placeholder> placeholders) {
    for (Placeholder placeholder : placeholders) {
      for (String member : MEMBERS) {
        if (placeholder.pointer().endsWith(member)) {
          return false;
        }
      }
    }
    return true;
  }
}
