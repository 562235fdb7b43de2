import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks files with veraPDF: `Validate ua1,2a a.pdf b.pdf`. One line a file and standard: file, standard, rules broken or "passed". */
public class Validate {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int at = 1; at < arguments.length; at++)
      for (String standard : arguments[0].split(","))
        System.out.println(arguments[at] + "\t" + standard + "\t" + check(new File(arguments[at]), PDFAFlavour.fromString(standard)));
  }

  private static String check(File file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant() && result.getTotalAssertions() > 0) return "passed";
      Map<String, String> broken = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions())
        if (assertion.getStatus() == TestAssertion.Status.FAILED)
          broken.putIfAbsent(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
              assertion.getMessage());
      return broken.toString().replaceAll("\\s+", " ");
    }
  }
}
