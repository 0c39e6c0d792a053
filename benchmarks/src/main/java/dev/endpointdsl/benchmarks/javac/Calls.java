package dev.endpointdsl.benchmarks.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.endpointdsl.benchmarks.process.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Counts calls of methods in source files. */
final class Calls extends TreeScanner<@Nullable Void, @Nullable Void> {

  private int count;

  private Calls() {}

  static int in(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromStrings(Trees.javaFiles(sources)));
      Calls calls = new Calls();
      for (CompilationUnitTree unit : task.parse()) {
        calls.scan(unit, null);
      }
      return calls.count;
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    count++;
    return super.visitMethodInvocation(call, null);
  }
}
