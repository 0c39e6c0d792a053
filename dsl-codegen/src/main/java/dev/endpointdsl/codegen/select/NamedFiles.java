package dev.endpointdsl.codegen.select;

import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.Shape;

/**
 * The files that an annotation names. Their shapes come before those of artifacts on the processor
 * path, which can have the same names in other namespaces.
 *
 * @param names the names of the files
 */
record NamedFiles(Set<String> names) {

  /** Returns the shapes of the files or, if there are none, all. */
  <S extends Shape> List<S> prefer(List<S> shapes) {
    List<S> named =
        shapes.stream()
            .filter(shape -> names.contains(shape.getSourceLocation().getFilename()))
            .toList();
    return named.isEmpty() ? shapes : named;
  }
}
