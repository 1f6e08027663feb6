// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.surface;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** Signatures of class files as people read them. */
final class Signatures {
    private Signatures() {}

    static String modifiers(int access, boolean ofInterface) {
        StringBuilder words = new StringBuilder();
        add(words, access, Opcodes.ACC_PROTECTED, "protected ");
        add(words, access, Opcodes.ACC_STATIC, "static ");
        add(words, access, Opcodes.ACC_FINAL, "final ");
        if ((access & Opcodes.ACC_ABSTRACT) != 0) {
            words.append("abstract ");
        } else if (ofInterface && (access & Opcodes.ACC_STATIC) == 0) {
            words.append("default ");
        }
        return words.toString();
    }

    private static void add(StringBuilder words, int access, int flag, String word) {
        if ((access & flag) != 0) {
            words.append(word);
        }
    }

    private static TraceSignatureVisitor trace(String signature, int access) {
        TraceSignatureVisitor visitor = new TraceSignatureVisitor(access);
        new SignatureReader(signature).accept(visitor);
        return visitor;
    }

    private static String declaration(String signature) {
        return trace(signature, 0).getDeclaration();
    }

    /** Type parameters of a generic type. */
    static String ofType(String signature) {
        String declaration = declaration(signature);
        if (!declaration.startsWith("<")) {
            return "";
        }
        int depth = 0;
        for (int i = 0; i < declaration.length(); i++) {
            depth += declaration.charAt(i) == '<' ? 1 : declaration.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return declaration.substring(0, i + 1);
            }
        }
        return declaration;
    }

    static String supersOf(String signature) {
        return declaration(signature).substring(ofType(signature).length());
    }

    static String supers(String superName, String[] interfaces) {
        String up = superName == null || superName.equals("java/lang/Object") ? "" : " extends " + superName;
        String more = interfaces.length == 0 ? "" : " implements " + String.join(", ", interfaces);
        return (up + more).replace('/', '.').replace('$', '.');
    }

    static String field(String signature) {
        TraceSignatureVisitor visitor = new TraceSignatureVisitor(0);
        new SignatureReader(signature).acceptType(visitor);
        return visitor.getDeclaration();
    }

    static String method(String signature) {
        TraceSignatureVisitor visitor = trace(signature, 0);
        return visitor.getDeclaration() + ": " + visitor.getReturnType();
    }
}
