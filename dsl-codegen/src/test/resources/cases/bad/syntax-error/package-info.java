@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.syntaxerror;

import dev.endpointdsl.GenerateDsl;
