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

/** Finds the directories of a source tree in which a package may have its resources. */
final class SourceRoots {

  /** The number of levels that {@code build/classes/java/main} is below the project, plus 1. */
  private static final int MAX_OUTPUT_DEPTH = 5;

  private SourceRoots() {}

  /**
   * Returns the source root of the package's source file and its sibling directories. Only javac
   * provides the source file; for other compilers, returns the source directories of the project
   * that contains the class output.
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
      // The compiler is not javac, or the build tool wraps its processing environment.
      return Optional.empty();
    }
  }

  private static Optional<Path> root(Path file, PackageElement declaration) {
    Path folder = file.getParent();
    Path packagePath = Path.of(declaration.getQualifiedName().toString().replace('.', '/'));
    if (folder == null || declaration.isUnnamed()) {
      return Optional.ofNullable(folder);
    }
    // javac accepts directories that do not match the package; then only the file's own counts.
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
        .limit(MAX_OUTPUT_DEPTH)
        .map(project -> project.resolve("src").resolve(sourceSet(output.orElse(project))))
        .filter(Files::isDirectory)
        .flatMap(set -> withSiblings(set.resolve("java")).stream())
        .toList();
  }

  /** Returns the source set that an output directory of Maven or Gradle belongs to. */
  private static String sourceSet(Path output) {
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
      // The compiler has no class output, so the project cannot be found.
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
