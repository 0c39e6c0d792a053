package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import dev.endpointdsl.codegen.pattern.CodePointSet.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * One generated test {@code isX(int c)} with the constants it needs: two words of bits for ASCII
 * where comparisons would be many, and bits of general categories beyond.
 */
final class CharacterClass {

  /** The method that looks an ASCII character up in two words. */
  static final String IS_AMONG = "isAmong";

  private static final int ASCII = 128;
  private static final int WORD = 64;
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
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeName.INT, "c")
        .addStatement("return $L", condition)
        .build();
  }

  /** Whether the test needs {@link #isAmong}. */
  boolean hasBits() {
    return fields.stream().anyMatch(field -> field.type().equals(TypeName.LONG));
  }

  /** The look-up that tests with bits share. */
  static MethodSpec isAmong() {
    return MethodSpec.methodBuilder(IS_AMONG)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeName.INT, "c")
        .addParameter(TypeName.LONG, "low")
        .addParameter(TypeName.LONG, "high")
        .addCode("// Bit c of low for the first half of ASCII, of high for the second.\n")
        .addStatement("return c < $L && ((c < $L ? low : high) >>> c & 1) != 0", ASCII, WORD)
        .build();
  }

  private CodeBlock condition() {
    List<Segment> beyond = beyondAscii();
    boolean alike = beyond.size() == 1 && isWhole(beyond.get(0));
    if (set.isPlain() && CharacterConditions.cost(set) <= (alike ? FEW_RANGES : SOME_RANGES)) {
      return CharacterConditions.compare(set);
    }
    if (!alike) {
      return byHalves(segments(beyond), beyond.size() > 1);
    }
    return beyond.get(0).categories() == 0 ? bits() : CodeBlock.of("c >= $L || $L", ASCII, bits());
  }

  private CodeBlock byHalves(CodeBlock beyond, boolean nested) {
    long members = IntStream.range(0, ASCII).filter(set::contains).count();
    CodeBlock operand = CodeBlock.of(nested ? "($L)" : "$L", beyond);
    if (members == 0) {
      return CodeBlock.of("c >= $L && $L", ASCII, operand);
    }
    return members == ASCII
        ? CodeBlock.of("c < $L || $L", ASCII, operand)
        : CodeBlock.of("c < $L ? $L : $L", ASCII, bits(), beyond);
  }

  private static boolean isWhole(Segment segment) {
    return segment.categories() == 0 || segment.categories() == CodePointSet.EVERY_CATEGORY;
  }

  /** The segments that end beyond ASCII. */
  private List<Segment> beyondAscii() {
    List<Segment> segments = set.segments();
    int first = 0;
    while (set.lastOf(first) < ASCII) {
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
    String field = constant("TYPES" + number);
    fields.add(field(TypeName.INT, field, value));
    return field;
  }

  private boolean hasTypes() {
    return fields.stream().anyMatch(field -> field.type().equals(TypeName.INT));
  }

  private CodeBlock bits() {
    String low = constant("LOW");
    String high = constant("HIGH");
    fields.add(field(TypeName.LONG, low, word(0)));
    fields.add(field(TypeName.LONG, high, word(WORD)));
    return CodeBlock.of("$L(c, $L, $L)", IS_AMONG, low, high);
  }

  private CodeBlock word(int from) {
    long word = 0;
    for (int bit = 0; bit < WORD; bit++) {
      word |= set.contains(from + bit) ? 1L << bit : 0;
    }
    return CodeBlock.of("0x$LL", String.format(Locale.ROOT, "%016x", word));
  }

  private String constant(String suffix) {
    String bare = name.substring("is".length());
    return bare.replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT) + "_" + suffix;
  }

  private static FieldSpec field(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
