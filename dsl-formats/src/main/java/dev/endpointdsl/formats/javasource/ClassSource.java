package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.Violation;
import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.SourceMethod.Statement;
import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class that builds a request. */
final class ClassSource {

  /** The number of values whose constants a class file can hold. */
  private static final int MAX_VALUES = 10_000;

  private static final int MAX_REASONS = 10;

  private final RequestTemplate request;
  private final PrintingLog log;
  private final String packageName;
  private final String className;
  private final String mainMethod;
  private final ImportTable imports;
  private final TypeText types;
  private final ElementMethods methods;
  private final List<Violation> violations;
  private final MethodScope scope;

  ClassSource(RequestTemplate request, String qualifiedName, PrintingLog log) {
    this.request = request;
    this.log = log;
    int dot = qualifiedName.lastIndexOf('.');
    this.packageName = dot < 0 ? "" : qualifiedName.substring(0, dot);
    this.className = qualifiedName.substring(dot + 1);
    this.mainMethod = ClassNaming.method(request.root().javaName());
    this.imports = new ImportTable(packageName, className);
    this.types = new TypeText(request.model(), imports);
    Set<String> reserved =
        request.parameters().values().stream()
            .map(RequestParameter::name)
            .collect(Collectors.toSet());
    this.methods = new ElementMethods(types, mainMethod, reserved);
    this.violations = RequestViolations.of(request);
    this.scope = new MethodScope(reserved);
  }

  String text() {
    String root = types.ofDsl(request.root().javaName());
    Statement statement = statement(root);
    StringBuilder out = new StringBuilder();
    MethodText text = new MethodText(types, out);
    text.main(new SourceMethod(mainMethod, root, scope, List.of(statement)), request.parameters());
    methods.all().forEach(text::helper);
    String declared = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    return declared
        + imports.declarations()
        + "/** The {@link "
        + root
        + "} as Java. */\npublic final class "
        + className
        + " {\n\n  private "
        + className
        + "() {}\n"
        + out
        + "}\n";
  }

  private Statement statement(String root) {
    List<Violation> errors = RequestViolations.errors(violations);
    if (!errors.isEmpty()) {
      return fromJson(root, "The builder refuses this request, and JSON can express it:", errors);
    }
    if (!Buildable.check(request.node())) {
      return fromJson(root, "The stages of the builder cannot express this request.", errors);
    }
    if (ElementMethods.size(request.request()) > MAX_VALUES) {
      return fromJson(root, "A class cannot have a constant for each value.", errors);
    }
    ReferenceCode references = new ReferenceCode(request.parameters(), imports, log);
    ScalarCode scalars = new ScalarCode(request.model(), imports, references);
    RequestCode code = new RequestCode(scalars, types, methods, this::warnings);
    Code built = code.root(request.node(), scope);
    return new Statement(code.rootReasons(request.node()), "return ", built);
  }

  private List<String> warnings(RequestNode node) {
    return violations.stream()
        .filter(each -> isAt(each, node))
        .map(each -> each.path() + ": " + each.problem() + " [" + each.rule().id() + "]")
        .flatMap(each -> CommentText.wrapped(each).stream())
        .toList();
  }

  private static boolean isAt(Violation violation, RequestNode node) {
    String pointer = violation.path().jsonPointer();
    return pointer.equals(node.pointer()) || pointer.startsWith(node.pointer() + "/");
  }

  private Statement fromJson(String root, String why, List<Violation> errors) {
    JsonObject json =
        (JsonObject) ApiJsonFormat.value(request.node(), log).orElse(JsonObject.EMPTY);
    List<String> comments = new ArrayList<>(List.of(why));
    errors.stream()
        .limit(MAX_REASONS)
        .flatMap(each -> CommentText.wrapped(each.path() + ": " + each.problem()).stream())
        .forEach(line -> comments.add("  " + line));
    if (errors.size() > MAX_REASONS) {
      comments.add("  and " + (errors.size() - MAX_REASONS) + " more");
    }
    Code text = LiteralText.of(JsonTreeWriter.pretty(json));
    return new Statement(comments, "return ", new Call(root + ".fromJson", text));
  }
}
