package dev.endpointdsl.codegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An entry of a jar.
 *
 * @param jar the jar
 * @param entry the name of the entry
 */
record JarLocation(Path jar, String entry) implements ModelLocation {

  /** Returns the name of the entry for a file of a package. */
  static String entry(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
  }

  @Override
  public String description() {
    return jar + "!/" + entry;
  }

  @Override
  public Optional<ModelSource> read() throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null || found.isDirectory()) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(found)) {
        return Optional.of(new ModelSource(description(), Utf8Text.decode(in.readAllBytes())));
      }
    }
  }
}
