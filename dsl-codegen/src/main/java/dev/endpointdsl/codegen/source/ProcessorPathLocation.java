package dev.endpointdsl.codegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A resource of an artifact on the processor path.
 *
 * @param name the name of the resource
 */
record ProcessorPathLocation(String name) implements ModelLocation {

  @Override
  public String description() {
    return "processor path: " + name;
  }

  @Override
  public Optional<ModelSource> read() throws IOException {
    // The processor's own class loader: compilers set any context class loader.
    ClassLoader processors = ProcessorPathLocation.class.getClassLoader();
    try (InputStream in = processors.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new ModelSource(name, Utf8Text.decode(in.readAllBytes())));
    }
  }
}
