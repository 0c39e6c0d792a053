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
 * A file that the compiler knows.
 *
 * @param filer the compiler's files
 * @param location where to look
 * @param packageName the package of the file, which may be preceded by a module and a slash
 * @param name the file, relative to the package
 */
record FilerLocation(Filer filer, Location location, String packageName, String name)
    implements ModelLocation {

  @Override
  public String where() {
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
      String text = Utf8Text.decode(in.readAllBytes());
      return Optional.of(new ModelSource(displayName(file.get()), text));
    } catch (FileNotFoundException | NoSuchFileException e) {
      // Output locations give an object for any name; only opening tells that nothing is there.
      return Optional.empty();
    }
  }

  private Optional<FileObject> file() {
    try {
      return Optional.ofNullable(filer.getResource(location, packageName, name));
    } catch (IOException | RuntimeException e) {
      // Compilers differ in what they throw for a location they do not have (Eclipse even for the
      // class path): whatever it is, the file is not there, and the next place may have it.
      return Optional.empty();
    }
  }

  /** The path of a file; for what is in a jar or in memory, a name with the model's extension. */
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
