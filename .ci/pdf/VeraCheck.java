import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Checks PDF files with veraPDF, all in one run.
 *
 * <p>{@code VeraCheck [--expect LIST] PROFILES FILE...}, such as {@code VeraCheck ua1,3a report.pdf}.
 * Without a list every file must keep to every profile. With one, each line of it names a file and what must
 * come of it: {@code pass}, or the profile and the clause it must fail on. Ends with status 0 when all is as it
 * must be, 1 when it isn't, 2 when there is nothing to check.
 */
public final class VeraCheck {
    /** Most messages shown of a file. */
    private static final int SHOWN = 5;

    private record Verdict(String profile, boolean passes, Set<String> clauses, List<String> messages) {}

    public static void main(String[] given) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(given));
        Map<String, String> expected = null;
        if (arguments.size() > 1 && arguments.get(0).equals("--expect")) {
            expected = expectations(Path.of(arguments.get(1)));
            arguments.subList(0, 2).clear();
        }
        if (arguments.size() < 2) {
            System.err.println("usage: VeraCheck [--expect LIST] PROFILES FILE...");
            System.exit(2);
        }
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new java.util.LinkedHashMap<>();
        for (String name : arguments.get(0).split(",")) {
            profiles.put(name, Profile.read(name));
        }
        List<String> files = arguments.subList(1, arguments.size());
        int wrong = check(files, profiles, expected);
        if (expected != null && expected.size() != files.size()) {
            System.out.println("veraPDF: the list has " + expected.size() + " files, not " + files.size());
            wrong++;
        }
        System.out.printf("veraPDF: %d files, %d profiles, %d not as they must be%n", files.size(), profiles.size(), wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static Map<String, String> expectations(Path list) throws Exception {
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(list)) {
            String[] parts = line.split(" ", 2);
            expected.put(parts[0], parts[1]);
        }
        return expected;
    }

    /** Checks every file, and gives the number that aren't as they must be. */
    private static int check(List<String> files, Map<String, ValidationProfile> profiles, Map<String, String> expected)
            throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<List<Verdict>>> results = new ArrayList<>();
        for (String file : files) {
            Callable<List<Verdict>> task = () -> verdicts(new File(file), profiles);
            results.add(workers.submit(task));
        }
        workers.shutdown();
        int wrong = 0;
        for (int i = 0; i < files.size(); i++) {
            String name = new File(files.get(i)).getName();
            String must = expected == null ? "pass" : expected.getOrDefault(name, "be on the list");
            List<Verdict> verdicts = results.get(i).get();
            if (!isAs(must, verdicts)) {
                wrong++;
                System.out.println(name + " must " + (must.equals("pass") ? must : "fail on " + must) + ":");
                verdicts.forEach(VeraCheck::print);
            }
        }
        return wrong;
    }

    private static boolean isAs(String must, List<Verdict> verdicts) {
        if (must.equals("pass")) {
            return verdicts.stream().allMatch(Verdict::passes);
        }
        return verdicts.stream()
            .anyMatch(one -> one.clauses().stream().anyMatch(clause -> must.equals(one.profile() + " " + clause)));
    }

    private static void print(Verdict verdict) {
        System.out.println("  " + verdict.profile() + (verdict.passes() ? " passes" : " fails on " + verdict.clauses()));
        verdict.messages().forEach(message -> System.out.println("    " + message));
    }

    private static List<Verdict> verdicts(File file, Map<String, ValidationProfile> profiles) throws Exception {
        List<Verdict> verdicts = new ArrayList<>();
        for (Map.Entry<String, ValidationProfile> entry : profiles.entrySet()) {
            verdicts.add(verdict(file, entry.getKey(), entry.getValue()));
        }
        return verdicts;
    }

    /** A file that can't be read fails on no clause, so that it is never what a list expects. */
    private static Verdict verdict(File file, String name, ValidationProfile profile) {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, -1, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> clauses = new TreeSet<>();
            for (RuleId rule : result.getFailedChecks().keySet()) {
                clauses.add(rule.getClause());
            }
            boolean passes = result.isCompliant() && clauses.isEmpty() && result.getTotalAssertions() > 0;
            return new Verdict(name, passes, clauses, messages(result));
        } catch (Exception | StackOverflowError error) {
            return new Verdict(name, false, Set.of(), List.of("can't be read: " + error));
        }
    }

    private static List<String> messages(ValidationResult result) {
        return result.getTestAssertions().stream()
            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
            .limit(SHOWN)
            .map(one -> one.getRuleId().getClause() + " test " + one.getRuleId().getTestNumber() + ": "
                + (one.getErrorMessage() != null ? one.getErrorMessage() : one.getMessage())
                + " at " + one.getLocation().getContext())
            .toList();
    }
}
