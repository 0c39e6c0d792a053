package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.ArrayTypeName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import dev.endpointdsl.codegen.pattern.CodePointSet.Segment;
import dev.endpointdsl.support.CharacterTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * A generated predicate {@code isX(int c)} with its constants: a table for Latin-1 instead of many
 * comparisons, and bits of general categories beyond.
 */
final class CharacterClass {

  private static final int LATIN1 = 256;
  private static final TypeName TABLE = ArrayTypeName.of(PrimitiveTypeName.BOOLEAN);
  private static final int FEW_RANGES = 2;
  private static final int SOME_RANGES = 5;

  private final CodePointSet set;
  private final String name;
  private final List<FieldSpec> fields = new ArrayList<>();
  private final CodeBlock condition;

  CharacterClass(CodePointSet set, String name) {
    this.set = set;
    this.name = name;
    this.condition = condition();
  }

  List<FieldSpec> fields() {
    return List.copyOf(fields);
  }

  MethodSpec method() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(PrimitiveTypeName.BOOLEAN)
        .addParameter(PrimitiveTypeName.INT, "c")
        .addStatement("return $L", condition)
        .build();
  }

  private CodeBlock condition() {
    List<Segment> beyond = beyondLatin1();
    boolean alike = beyond.size() == 1 && isWhole(beyond.get(0));
    if (set.isPlain() && CharacterConditions.cost(set) <= (alike ? FEW_RANGES : SOME_RANGES)) {
      return CharacterConditions.compare(set);
    }
    if (!alike) {
      return byHalves(segments(beyond), beyond.size() > 1);
    }
    boolean none = beyond.get(0).categories() == 0;
    return CodeBlock.of(none ? "c < $L && $L[c]" : "c >= $L || $L[c]", LATIN1, table());
  }

  private CodeBlock byHalves(CodeBlock beyond, boolean nested) {
    long members = IntStream.range(0, LATIN1).filter(set::contains).count();
    CodeBlock operand = CodeBlock.of(nested ? "($L)" : "$L", beyond);
    if (members == 0) {
      return CodeBlock.of("c >= $L && $L", LATIN1, operand);
    }
    return members == LATIN1
        ? CodeBlock.of("c < $L || $L", LATIN1, operand)
        : CodeBlock.of("c < $L ? $L[c] : $L", LATIN1, table(), beyond);
  }

  private static boolean isWhole(Segment segment) {
    return segment.categories() == 0 || segment.categories() == CodePointSet.EVERY_CATEGORY;
  }

  /** Returns the segments that end beyond Latin-1. */
  private List<Segment> beyondLatin1() {
    List<Segment> segments = set.segments();
    int first = 0;
    while (set.lastOf(first) < LATIN1) {
      first++;
    }
    return segments.subList(first, segments.size());
  }

  private CodeBlock segments(List<Segment> segments) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < segments.size() - 1; i++) {
      int next = segments.get(i + 1).from();
      code.add("c < $L ? $L : ", CharacterLiterals.literal(next), segment(segments.get(i)));
    }
    return code.add(segment(segments.get(segments.size() - 1))).build();
  }

  private CodeBlock segment(Segment segment) {
    if (isWhole(segment)) {
      return CodeBlock.of(segment.categories() == 0 ? "false" : "true");
    }
    return CodeBlock.of("(1 << $T.getType(c) & $L) != 0", Character.class, types(segment));
  }

  private String types(Segment segment) {
    boolean inverse = Integer.bitCount(segment.categories()) > Integer.SIZE / 2;
    CodeBlock bits = GeneralCategories.bits(inverse ? ~segment.categories() : segment.categories());
    CodeBlock value = inverse ? CodeBlock.of("~($L)", bits) : bits;
    for (FieldSpec known : fields) {
      if (known.initializer().equals(value)) {
        return known.name();
      }
    }
    String number = hasTypes() ? Integer.toString(fields.size()) : "";
    String field = constant("_TYPES" + number);
    fields.add(field(PrimitiveTypeName.INT, field, value));
    return field;
  }

  private boolean hasTypes() {
    return fields.stream().anyMatch(field -> field.type().equals(PrimitiveTypeName.INT));
  }

  private String table() {
    String table = constant("");
    List<CodeBlock> parts = new ArrayList<>();
    for (int first = 0; first < LATIN1; first++) {
      if (set.contains(first)) {
        int last = first;
        while (last + 1 < LATIN1 && set.contains(last + 1)) {
          last++;
        }
        parts.add(part(first, last));
        first = last;
      }
    }
    CodeBlock all = parts.stream().collect(CodeBlock.joining(", "));
    fields.add(field(TABLE, table, CodeBlock.of("$T.table($L)", CharacterTable.class, all)));
    return table;
  }

  private static CodeBlock part(int first, int last) {
    String only = inQuotes(first);
    return CodeBlock.of("\"$L\"", first == last ? only : only + "-" + inQuotes(last));
  }

  private static String inQuotes(int c) {
    if (c < ' ') {
      // In octal: javac takes a Unicode escape of a line feed for the end of the line.
      return "\\" + Integer.toOctalString(c);
    }
    if (c > '~') {
      return String.format(Locale.ROOT, "\\u%04x", c);
    }
    return c == '"' || c == '\\' ? "\\" + (char) c : Character.toString(c);
  }

  private String constant(String suffix) {
    String bare = name.substring("is".length());
    return bare.replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT) + suffix;
  }

  private static FieldSpec field(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
