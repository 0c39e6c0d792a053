package dev.endpointdsl.codegen.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/**
 * A file on one of the compiler's paths.
 *
 * @param filer the compiler's files
 * @param location the path, such as the class path
 * @param packageName the package of the file; in a module, preceded by the module and a slash
 * @param name the file's name, relative to the package
 */
record FilerLocation(Filer filer, Location location, String packageName, String name)
    implements ModelLocation {

  @Override
  public String description() {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return location.getName() + ": " + folder + name;
  }

  @Override
  public Optional<ModelSource> read() throws IOException {
    Optional<FileObject> file = file();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get().openInputStream()) {
      String content = Utf8Text.decode(in.readAllBytes());
      return Optional.of(new ModelSource(displayName(file.get()), content));
    } catch (FileNotFoundException | NoSuchFileException e) {
      // Output locations return an object for any name; opening it shows that no file exists.
      return Optional.empty();
    }
  }

  private Optional<FileObject> file() {
    try {
      return Optional.ofNullable(filer.getResource(location, packageName, name));
    } catch (IOException | RuntimeException e) {
      // Compilers throw different exceptions for an unsupported location (Eclipse even for the
      // class path); in each case the search continues with the next location.
      return Optional.empty();
    }
  }

  /** Returns a file's path or, in a jar or in memory, a name with the model's extension. */
  private String displayName(FileObject file) {
    URI uri = file.toUri();
    if ("file".equals(uri.getScheme())) {
      return Path.of(uri).toString();
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Stream.of(file.getName(), uri.toString())
        .filter(candidate -> candidate.endsWith("." + extension))
        .findFirst()
        .orElse(name);
  }
}
