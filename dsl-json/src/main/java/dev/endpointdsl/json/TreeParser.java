package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.JsonLimits;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.SimpleStreamReadContext;

/** Parses a tree into tokens without locations, so that one reader reads trees and text. */
final class TreeParser extends ParserMinimalBase {

  private final Deque<Iterator<Map.Entry<String, JsonValue>>> members = new ArrayDeque<>();
  private final Deque<Iterator<JsonValue>> elements = new ArrayDeque<>();
  private SimpleStreamReadContext context = SimpleStreamReadContext.createRootContext(null);

  /** The value that the next token begins; null at other tokens. */
  private @Nullable JsonValue next;

  private JsonValue current;

  private TreeParser(JsonValue root) {
    super(ObjectReadContext.empty());
    this.next = root;
    this.current = root;
  }

  static JsonParser of(JsonValue root) {
    return new TreeParser(root);
  }

  @Override
  public @Nullable JsonToken nextToken() {
    _currToken = advance();
    return _currToken;
  }

  private @Nullable JsonToken advance() {
    if (next != null) {
      current = next;
      next = null;
      return begin(current);
    }
    if (context.inObject()) {
      return nextMember(members.element());
    }
    return context.inArray() ? nextElement(elements.element()) : null;
  }

  private JsonToken nextMember(Iterator<Map.Entry<String, JsonValue>> rest) {
    if (!rest.hasNext()) {
      members.pop();
      context = context.getParent();
      return JsonToken.END_OBJECT;
    }
    Map.Entry<String, JsonValue> member = rest.next();
    context.setCurrentName(member.getKey());
    next = member.getValue();
    return JsonToken.PROPERTY_NAME;
  }

  private JsonToken nextElement(Iterator<JsonValue> rest) {
    if (!rest.hasNext()) {
      elements.pop();
      context = context.getParent();
      return JsonToken.END_ARRAY;
    }
    current = rest.next();
    return begin(current);
  }

  private JsonToken begin(JsonValue value) {
    context.valueRead();
    if (value instanceof JsonObject object) {
      limitDepth();
      context = context.createChildObjectContext(-1, -1);
      members.push(object.members().entrySet().iterator());
      return JsonToken.START_OBJECT;
    }
    if (value instanceof JsonArray array) {
      limitDepth();
      context = context.createChildArrayContext(-1, -1);
      elements.push(array.elements().iterator());
      return JsonToken.START_ARRAY;
    }
    return scalar(value);
  }

  private void limitDepth() {
    if (members.size() + elements.size() == JsonLimits.DEPTH) {
      throw new StreamConstraintsException(JsonLimits.TOO_DEEP);
    }
  }

  private static JsonToken scalar(JsonValue value) {
    if (value instanceof JsonString) {
      return JsonToken.VALUE_STRING;
    }
    if (value instanceof JsonNumber number) {
      return isWhole(number.literal()) ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }
    if (value instanceof JsonBoolean bool) {
      return bool.value() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    }
    return JsonToken.VALUE_NULL;
  }

  private static boolean isWhole(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) != '-' && !Character.isDigit(literal.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return context;
  }

  @Override
  public @Nullable Object currentValue() {
    return context.currentValue();
  }

  @Override
  public void assignCurrentValue(Object value) {
    context.assignCurrentValue(value);
  }

  /** At the start of an object or array, the name is the one before it. */
  @Override
  public @Nullable String currentName() {
    boolean begins = hasToken(JsonToken.START_OBJECT) || hasToken(JsonToken.START_ARRAY);
    return begins ? context.getParent().currentName() : context.currentName();
  }

  @Override
  public String getString() {
    if (hasToken(JsonToken.PROPERTY_NAME)) {
      return String.valueOf(currentName());
    }
    if (current instanceof JsonString string) {
      return string.value();
    }
    return current instanceof JsonNumber number
        ? number.literal()
        : String.valueOf(currentToken().asString());
  }

  @Override
  public boolean hasStringCharacters() {
    return false;
  }

  @Override
  public char[] getStringCharacters() {
    return getString().toCharArray();
  }

  @Override
  public int getStringLength() {
    return getString().length();
  }

  @Override
  public int getStringOffset() {
    return 0;
  }

  @Override
  public NumberType getNumberType() {
    if (hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      return NumberType.DOUBLE;
    }
    int bits = getBigIntegerValue().bitLength();
    return bits < Integer.SIZE
        ? NumberType.INT
        : bits < Long.SIZE ? NumberType.LONG : NumberType.BIG_INTEGER;
  }

  @Override
  public Number getNumberValue() {
    return hasToken(JsonToken.VALUE_NUMBER_INT) ? getBigIntegerValue() : getDecimalValue();
  }

  @Override
  public int getIntValue() {
    return getBigIntegerValue().intValueExact();
  }

  @Override
  public long getLongValue() {
    return getBigIntegerValue().longValueExact();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return new BigInteger(getString());
  }

  /** A whole number has no negative zero, as in text. */
  @Override
  public float getFloatValue() {
    return hasToken(JsonToken.VALUE_NUMBER_INT)
        ? getBigIntegerValue().floatValue()
        : Float.parseFloat(getString());
  }

  @Override
  public double getDoubleValue() {
    return hasToken(JsonToken.VALUE_NUMBER_INT)
        ? getBigIntegerValue().doubleValue()
        : Double.parseDouble(getString());
  }

  @Override
  public BigDecimal getDecimalValue() {
    return new BigDecimal(getString());
  }

  @Override
  public boolean isNaN() {
    return false;
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    return Base64.getDecoder().decode(getString());
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return TokenStreamLocation.NA;
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return TokenStreamLocation.NA;
  }

  @Override
  public @Nullable Object streamReadInputSource() {
    return null;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  protected void _closeInput() {
    // A tree holds nothing open.
  }

  @Override
  protected void _releaseBuffers() {
    // A tree has no buffers.
  }

  @Override
  protected void _handleEOF() {
    // A tree is always complete.
  }
}
