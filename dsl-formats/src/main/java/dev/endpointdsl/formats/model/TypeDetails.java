package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Map;

/** The part of a description that few programs need. */
interface TypeDetails {

  /** Returns the documentation, the choices and the stages of a structure. */
  JsonObject structure(String javaName);

  /** Returns the documentation of a member of a structure; empty if it has none. */
  String documentation(String javaName, MemberDescription member);

  /** Returns the constants of an enum: the Java name by the value in the request. */
  Map<String, String> constants(String enumName);
}
