package dev.endpointdsl.checker;

import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The module path of a program that uses the SageMaker DSL. */
final class ModulePath {

  private ModulePath() {}

  /**
   * Returns a module path of this project's jars and their libraries. Classes that are not packed
   * yet are packed as the build does, with the name of their module.
   *
   * @param directory where to write the jars
   */
  static String of(Path directory) throws IOException {
    List<String> path = new ArrayList<>();
    path.add(jar(directory, "dev.endpointdsl.api", Violation.class));
    path.add(jar(directory, "dev.endpointdsl.json", JsonWriter.class));
    path.add(jar(directory, "dev.endpointdsl.runtime", EndpointConfig.class));
    Arrays.stream(Compilation.classPath().split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*(awssdk|jspecify|jackson).*\\.jar"))
        .forEach(path::add);
    return String.join(File.pathSeparator, path);
  }

  private static String jar(Path directory, String module, Class<?> type) throws IOException {
    Path classes = place(type);
    if (!Files.isDirectory(classes)) {
      return classes.toString();
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    Path jar = directory.resolve(module + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(ModulePath::isClass).toList()) {
        packed.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, packed);
      }
    }
    return jar.toString();
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".class");
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
