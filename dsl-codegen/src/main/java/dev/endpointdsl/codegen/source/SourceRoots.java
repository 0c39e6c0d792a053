package dev.endpointdsl.codegen.source;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the directories of a source tree a package may have its resources in. */
final class SourceRoots {

  /** {@code target/classes} is two below the project, {@code build/classes/java/main} four. */
  private static final int DEEPEST_OUTPUT = 5;

  private SourceRoots() {}

  /**
   * The root of the package's own source file with its sibling directories; where the compiler does
   * not tell it (only javac does), the directories of the project the classes are written for.
   */
  static List<Path> of(ProcessingEnvironment environment, PackageElement declaration) {
    return sourceFile(environment, declaration)
        .flatMap(file -> root(file, declaration))
        .map(SourceRoots::withSiblings)
        .orElseGet(() -> ofOutput(environment));
  }

  private static Optional<Path> sourceFile(
      ProcessingEnvironment environment, PackageElement declaration) {
    try {
      TreePath path = Trees.instance(environment).getPath(declaration);
      return path == null
          ? Optional.empty()
          : toPath(path.getCompilationUnit().getSourceFile().toUri());
    } catch (IllegalArgumentException | LinkageError e) {
      // Not javac, or javac behind a wrapper of the build tool's own.
      return Optional.empty();
    }
  }

  private static Optional<Path> root(Path file, PackageElement declaration) {
    Path folder = file.getParent();
    Path packagePath = Path.of(declaration.getQualifiedName().toString().replace('.', '/'));
    if (folder == null || declaration.isUnnamed()) {
      return Optional.ofNullable(folder);
    }
    // javac does not demand that folders follow packages; then only the file's own one is left.
    return folder.endsWith(packagePath)
        ? Optional.ofNullable(up(folder, packagePath.getNameCount()))
        : Optional.of(folder);
  }

  private static List<Path> withSiblings(Path root) {
    return Stream.of(root, root.resolveSibling("resources"), root.resolveSibling("smithy"))
        .distinct()
        .toList();
  }

  private static List<Path> ofOutput(ProcessingEnvironment environment) {
    Optional<Path> output = output(environment);
    return Stream.iterate(
            output.map(Path::getParent).orElse(null), path -> path != null, Path::getParent)
        .limit(DEEPEST_OUTPUT)
        .map(project -> project.resolve("src").resolve(set(output.orElse(project))))
        .filter(Files::isDirectory)
        .flatMap(set -> withSiblings(set.resolve("java")).stream())
        .toList();
  }

  /** Maven and Gradle call their two sets of sources so; their outputs have the names in them. */
  private static String set(Path output) {
    return output.getFileName().toString().startsWith("test") ? "test" : "main";
  }

  private static Optional<Path> output(ProcessingEnvironment environment) {
    try {
      FileObject probe =
          environment
              .getFiler()
              .getResource(StandardLocation.CLASS_OUTPUT, "", "endpoint-dsl.probe");
      return toPath(probe.toUri()).map(Path::getParent);
    } catch (IOException | RuntimeException e) {
      // A compiler without a class output: there is no project to find from it.
      return Optional.empty();
    }
  }

  private static Optional<Path> toPath(URI uri) {
    try {
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Path up(@Nullable Path path, int levels) {
    return levels == 0 || path == null ? path : up(path.getParent(), levels - 1);
  }
}
